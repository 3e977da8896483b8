const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const TAG = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** The elements that stand side by side in a piece of HTML, each whole; text between them stays with the element before it. */
export function splitBlocks(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: closing, 2: name = '', index } of html.matchAll(TAG)) {
    if (depth === 0 && !closing && html.slice(start, index).trim() === '') start = index;
    if (VOID.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth += closing ? -1 : 1;
    if (depth > 0 || !closing) continue;
    blocks.push(html.slice(start, index + tag.length));
    start = index + tag.length;
  }
  const rest = html.slice(start).trim();
  if (rest !== '') blocks.push(rest);
  return blocks;
}
