/** One font file that a style sheet offers. */
interface Face {
  url: string;
  italic: boolean;
  /** First and last character of each range; undefined: every character. */
  ranges: [number, number][] | undefined;
}

/**
 * The addresses of the fonts in `css` that a page needs: those with a character that stands in the page, and italic ones
 * only where a word is set in italics. What the page holds as data for later counts like what it shows.
 */
export function pageFonts(css: string, html: string): string[] {
  const characters = new Set(Array.from(decoded(html), (character) => character.codePointAt(0) ?? 0));
  const italics = hasItalics(css, html);
  return facesIn(css)
    .filter(({ italic }) => italics || !italic)
    .filter(({ ranges }) => !ranges || [...characters].some((c) => ranges.some(([from, to]) => from <= c && c <= to)))
    .map(({ url }) => url);
}

function facesIn(css: string): Face[] {
  const blocks = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, block = '']) => block);
  return blocks.flatMap((block) => {
    const url = /url\(\s*["']?([^"')]+)/.exec(block)?.[1];
    const range = /unicode-range:([^;]*)/.exec(block)?.[1];
    return url
      ? [{ url, italic: /font-style:\s*italic/.test(block), ranges: range ? rangesIn(range) : undefined }]
      : [];
  });
}

function rangesIn(list: string): [number, number][] {
  return [...list.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to]) => [
    parseInt(from.replaceAll('?', '0'), 16),
    parseInt(to ?? from.replaceAll('?', 'F'), 16),
  ]);
}

function decoded(html: string): string {
  return html.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

function hasItalics(css: string, html: string): boolean {
  if (/(?:<|&lt;|\\u003c)(?:em|i|cite|dfn|var|address)\b/i.test(html)) return true;
  const rules = [...css.matchAll(/([^{}]*)\{[^{}]*font-style:\s*italic[^{}]*\}/g)].map(([, selector = '']) => selector);
  const classes = rules.flatMap((selector) =>
    [...selector.matchAll(/\.([\w-]+)[^\s.>+~,]*\s*(?:,|$)/g)].map(([, name = '']) => name),
  );
  return classes.some((name) => new RegExp(`class="(?:[^"]*\\s)?${name}(?:\\s[^"]*)?"`).test(html));
}
