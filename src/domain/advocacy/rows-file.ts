import { attempt } from '../attempt.ts';
import { isRow, readRow, type RowFault } from './read-row.ts';
import type { Row } from './row.ts';

const KIND = 'rights-based-returns/advocacy-rows';
const FILE_VERSION = 1;

/** What is wrong with a file. `row` counts from 1. */
export type FileFault =
  | { what: 'not-json' | 'not-rows' | 'newer' | 'empty' }
  | { what: 'twice'; row: number }
  | ({ what: 'row'; row: number } & RowFault);

/** The rows as the text of a file. */
export function writeRowsFile(rows: readonly Row[]): string {
  return `${JSON.stringify({ kind: KIND, version: FILE_VERSION, rows }, undefined, 2)}\n`;
}

/** Reads the text of a file of rows. One row that is not in order refuses the whole file: nothing of it is taken over half. */
export function readRowsFile(text: string): { rows: Row[]; faults: [] } | { rows: undefined; faults: FileFault[] } {
  const parsed = attempt(() => JSON.parse(text) as unknown);
  const { kind, version, rows } = Object(parsed) as Record<string, unknown>;
  if (parsed === undefined) return refused({ what: 'not-json' });
  if (kind !== KIND || typeof version !== 'number' || !Array.isArray(rows)) return refused({ what: 'not-rows' });
  if (version > FILE_VERSION) return refused({ what: 'newer' });
  if (rows.length === 0) return refused({ what: 'empty' });
  const read = rows.map(readRow);
  const good = read.filter(isRow);
  const faults = read.flatMap((row, index): FileFault[] => {
    if (!isRow(row)) return [{ what: 'row', row: index + 1, ...row }];
    return good.find(({ id }) => id === row.id) === row ? [] : [{ what: 'twice', row: index + 1 }];
  });
  return faults.length > 0 ? refused(...faults) : { rows: good, faults: [] };
}

function refused(...faults: FileFault[]) {
  return { rows: undefined, faults };
}
