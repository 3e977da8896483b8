import { download } from '../../components/make/download.ts';
import { fill } from '../../i18n/fill.ts';
import { words } from './page-parts.ts';

/** Hands to the learner as a file what a portal gave back and could not be read. */
export function saveText(raw: string, at = Date.now()): void {
  download(raw, fill(words.aside.file, { day: new Date(at).toISOString().slice(0, 10) }), 'text/plain');
}
