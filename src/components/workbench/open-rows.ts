import { compareRows } from '../../domain/advocacy/bring-together.ts';
import type { Row } from '../../domain/advocacy/row.ts';
import { readRowsFile } from '../../domain/advocacy/rows-file.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { environment } from '../../stores/environment.ts';
import { faultsInWords } from './file-words.ts';
import { nameOf } from './row-table.ts';
import type { PageWords } from './taken.ts';

export type Tell = (lines: readonly string[], acts: readonly [label: string, act: () => void][]) => void;

/**
 * Reads a file and tells what it would change, before anything does. A file that is not in order changes nothing.
 * @param take adds rows and deletes others
 */
export async function openRows(
  file: File,
  here: readonly Row[],
  words: PageWords,
  tell: Tell,
  take: (added: readonly Row[], lost: readonly Row[]) => void,
): Promise<void> {
  const text = await file.text().catch(() => undefined);
  const { rows, faults } = text === undefined ? { rows: undefined, faults: undefined } : readRowsFile(text);
  const leave = () => undefined;
  if (!rows) {
    const why = faults ? faultsInWords(faults, words.file) : [words.file.unread];
    tell([fill(words.file.title, { name: file.name }), ...why], [[words.dismiss, leave]]);
    return;
  }
  const t = words.compare;
  const count = (n: number) => plural(t.rows, n, document.documentElement.lang);
  const { added, same, lost } = compareRows(here, rows, () => environment.newName());
  const lines = [fill(t.title, { name: file.name, file: count(rows.length), here: count(here.length) })];
  const acts: [string, () => void][] = [];
  if (added.length === 0) lines.push(t.nothing);
  else {
    if (same > 0) lines.push(fill(t.same, { same: count(same) }));
    lines.push(fill(t.together, { added: count(added.length) }));
    acts.push([t.bring, () => take(added, [])]);
  }
  if (lost.length > 0) {
    lines.push(fill(t.lost, { lost: count(lost.length) }), ...lost.map((row) => `– ${nameOf(row, words)}`));
    acts.push([t.only, () => take(added, lost)]);
  }
  tell(lines, [...acts, [acts.length > 0 ? t.leave : words.dismiss, leave]]);
}
