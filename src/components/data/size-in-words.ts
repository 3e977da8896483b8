import { fill } from '../../i18n/fill.ts';

/** A size as people read it: ‘812 bytes’, ‘11 KB’, ‘3.1 MB’. */
export function sizeInWords(bytes: number, words: { bytes: string; kb: string; mb: string }, locale: string): string {
  const say = (form: string, n: number, digits: number) =>
    fill(form, { n: new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(n) });
  if (bytes < 1000) return say(words.bytes, bytes, 0);
  return bytes < 999_500 ? say(words.kb, bytes / 1000, 0) : say(words.mb, bytes / 1_000_000, 1);
}
