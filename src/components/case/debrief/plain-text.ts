/** The words of a passage that the build rendered, without its marks, for places that take no HTML. */
export function plainText(html: string): string {
  const holder = new DOMParser().parseFromString(html, 'text/html');
  return holder.body.textContent.trim();
}
