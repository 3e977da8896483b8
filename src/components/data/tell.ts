/** Says something in the live line of that name; an empty text takes it back. */
export function tell(host: ParentNode, name: string, text: string): void {
  host.querySelector(`[data-told="${name}"]`)?.replaceChildren(text);
}
