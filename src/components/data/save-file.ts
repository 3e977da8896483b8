import type { CourseEvent } from '../../domain/record/events.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { handOver } from './hand-over.ts';
import { sizeInWords } from './size-in-words.ts';

/** Hands the record to the learner as a file. Returns the sentence that says so. */
export function saveFile(
  events: readonly CourseEvent[],
  sentence: string,
  { file, size, locale }: MyDataScriptWords,
): string {
  const { name, text } = handOver(events, file.name);
  return fill(sentence, { name, size: sizeInWords(new Blob([text]).size, size, locale) });
}
