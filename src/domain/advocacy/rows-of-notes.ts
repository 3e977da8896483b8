import { attempt } from '../attempt.ts';
import { isRow, readRow } from './read-row.ts';
import type { Row } from './row.ts';

const PREFIX = 'row-';

/** The name of the note that keeps the row. */
export function noteOf({ id }: Pick<Row, 'id'>): string {
  return PREFIX + id;
}

export interface KeptRows {
  /** In their order. */
  rows: Row[];
  /** Notes that should be rows and cannot be read; they stay in the record as they are. */
  broken: { note: string; text: string }[];
}

/** Finds the rows among the notes of the record. */
export function rowsOfNotes(notes: Readonly<Record<string, string>>): KeptRows {
  const kept: KeptRows = { rows: [], broken: [] };
  for (const note in notes) {
    if (!note.startsWith(PREFIX)) continue;
    const text = notes[note] ?? '';
    const row = attempt(() => readRow(JSON.parse(text)));
    if (row && isRow(row) && noteOf(row) === note) kept.rows.push(row);
    else kept.broken.push({ note, text });
  }
  kept.rows.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  return kept;
}
