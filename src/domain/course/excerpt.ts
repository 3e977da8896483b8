/** A part of a paragraph, and whether anything is left out before and after it. */
export interface Excerpt {
  text: string;
  before: boolean;
  after: boolean;
}

/** The words from `from` to the end of `to`; `undefined` when one of the two does not stand there, or stands in the wrong order. */
export function excerptOf(paragraph: string, from = '', to = ''): Excerpt | undefined {
  const start = paragraph.indexOf(from);
  if (start < 0) return undefined;
  const last = to === '' ? paragraph.length : paragraph.indexOf(to, start);
  if (last < 0) return undefined;
  const end = Math.min(paragraph.length, last + to.length);
  return { text: paragraph.slice(start, end), before: start > 0, after: end < paragraph.length };
}
