import type { CourseEvent } from '../../domain/record/events.ts';
import { writeRecordFile } from '../../domain/record/record-file.ts';
import { fill } from '../../i18n/fill.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { environment } from '../../stores/environment.ts';
import { download } from '../make/download.ts';

/**
 * Hands a record to the learner as a file.
 * @param pattern the name of the file, with a place for the `{day}`
 * @returns the name that it got, and what is in it
 */
export function handOver(events: readonly CourseEvent[], pattern: string): { name: string; text: string } {
  const made = new Date(environment.now()).toISOString();
  const text = writeRecordFile({ content: CONTENT_VERSION, device: environment.newName(), made, events });
  const name = fill(pattern, { day: made.slice(0, 10) });
  download(text, name);
  return { name, text };
}
