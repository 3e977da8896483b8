import type { CourseEvent } from '../../domain/record/events.ts';
import { writeRecordFile } from '../../domain/record/record-file.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { environment } from '../../stores/environment.ts';
import { download } from '../make/download.ts';
import { sizeInWords } from './size-in-words.ts';

/** Hands the record to the learner as a file. Returns the sentence that says so. */
export function saveFile(
  events: readonly CourseEvent[],
  sentence: string,
  { file, size, locale }: MyDataScriptWords,
): string {
  const now = new Date();
  const made = now.toISOString();
  const text = writeRecordFile({ content: CONTENT_VERSION, device: environment.newName(), made, events });
  const name = fill(file.name, { day: made.slice(0, 10) });
  download(text, name);
  return fill(sentence, { name, size: sizeInWords(new Blob([text]).size, size, locale) });
}
