import { readRecordFile } from '../../domain/record/record-file.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { dayInWords, timeInWords } from '../make/day-in-words.ts';
import type { Offered } from './open-preview.ts';
import { seemsToBe } from './seems-to-be.ts';
import { sizeInWords } from './size-in-words.ts';

/** The largest file that is read: far more than a whole course leaves behind, and what a telephone still reads at once. */
const LARGEST = 8_000_000;

/** Reads a file that the learner chose. Gives what it holds, or the sentence that says why not. */
export async function openFile(
  file: File,
  words: MyDataScriptWords,
): Promise<{ offered: Offered } | { refused: string }> {
  const t = words.file;
  const size = sizeInWords(file.size, words.size, words.locale);
  const refused = (why: string, more: Record<string, string> = {}) => ({
    refused: `${fill(t.refused, { name: file.name })} ${fill(why, { size, ...more })}`,
  });
  try {
    const beginning = new Uint8Array(await file.slice(0, 4000).arrayBuffer());
    const kind = seemsToBe(beginning);
    const notOurs = () => refused(t.notOurs, { kind: t.kinds[kind] });
    // What is no text need not be read to its end, however large it is.
    if (kind !== 'data' && kind !== 'text') return notOurs();
    if (file.size > LARGEST) return refused(t.large, { most: sizeInWords(LARGEST, words.size, words.locale) });
    const read = readRecordFile(await file.text());
    if ('refused' in read) return read.refused === 'not-ours' ? notOurs() : refused(t[read.refused]);
    return { offered: offer(read.file, words) };
  } catch {
    return refused(t.unread);
  }
}

type Read = Extract<ReturnType<typeof readRecordFile>, { file: unknown }>['file'];

function offer({ made, events, aside }: Read, words: MyDataScriptWords): Offered {
  const { locale, preview: t } = words;
  const at = Date.parse(made);
  const when = `${dayInWords(at, locale)}, ${timeInWords(at, locale)}`;
  const entries = plural(t.entries, events.length + aside.length, locale);
  const damaged = aside.length > 0 ? [`${plural(t.aside, aside.length, locale)}.`] : [];
  return { from: 'file', events, said: [fill(t.file, { when, entries }), ...damaged].join(' ') };
}
