import { fill } from '../../i18n/fill.ts';

interface Words {
  locale: string;
  kb: string;
  mb: string;
}

/** Bytes in words: kilobytes, from a million on megabytes with one decimal. */
export function sizeWords(bytes: number, words: Words): string {
  const large = bytes >= 1e6;
  const digits = { minimumFractionDigits: large ? 1 : 0, maximumFractionDigits: large ? 1 : 0 };
  const n = new Intl.NumberFormat(words.locale, digits).format(bytes / (large ? 1e6 : 1000));
  return fill(large ? words.mb : words.kb, { n });
}

/** “640 of 1,120 KB”: how much of a whole, both in kilobytes, for a sentence with `{sent}` and `{of}`. */
export function shareWords(sent: number, of: number, words: Words): { sent: string; of: string } {
  const kilobytes = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  return { sent: kilobytes.format(sent / 1000), of: fill(words.kb, { n: kilobytes.format(of / 1000) }) };
}
