import { writeRecordFile } from '../../domain/record/record-file.ts';
import { fill } from '../../i18n/fill.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { environment } from '../../stores/environment.ts';
import { $events } from '../../stores/record.ts';
import { download } from '../make/download.ts';

/**
 * Hands to the learner as a file what this page knows, on any page: where nothing is kept, what was done ends with the page.
 * @param name of the file, with a place for the `{day}`
 */
export function saveNow(name: string): void {
  const made = new Date(environment.now()).toISOString();
  const head = { content: CONTENT_VERSION, device: environment.newName(), made };
  download(writeRecordFile({ ...head, events: $events.get() }), fill(name, { day: made.slice(0, 10) }));
}
