const NAMED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '’' };

/** What a reader sees of a passage that the build rendered as HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#?\w+;/g, (entity) => NAMED[entity] ?? entity)
    .trim();
}
