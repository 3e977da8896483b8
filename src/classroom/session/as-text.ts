const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’', nbsp: ' ' };

/** What a reader sees of a passage that the build rendered as HTML, in one line. */
export function asText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(#?\w+);/g, (entity, name: string) => NAMED[name] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?’”)])/g, '$1')
    .trim();
}
