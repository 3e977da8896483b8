import { LONGEST_NOTE } from '../record/read-event.ts';
import { emptyRow, LONGEST_FIELD, type Row } from './row.ts';

/** Why a value is no row: the field, and what is wrong with it. */
export interface RowFault {
  field: string;
  /** `missing`, `unknown`: not a field of a row. `long`: more than a field holds. `kind`: not what belongs there. */
  fault: 'missing' | 'unknown' | 'long' | 'kind';
}

const isName = (value: unknown): boolean => typeof value === 'string' && /^[\w.:-]{1,60}$/.test(value);

/**
 * The schema of a row that comes from outside – from a file or from the record – in the few lines that a page can afford.
 * Gives the row, or the first thing that is wrong with it.
 */
export function readRow(value: unknown): Row | RowFault {
  if (typeof value !== 'object' || value === null) return { field: '', fault: 'kind' };
  const given = value as Record<string, unknown>;
  const model = emptyRow('', 0);
  for (const field in given) if (!Object.hasOwn(model, field)) return { field, fault: 'unknown' };
  for (const [field, example] of Object.entries(model)) {
    const found = given[field];
    if (!Object.hasOwn(given, field)) return { field, fault: 'missing' };
    if (typeof found === 'string' && found.length > LONGEST_FIELD) return { field, fault: 'long' };
    const fits =
      field === 'id'
        ? isName(found)
        : Array.isArray(example)
          ? Array.isArray(found) && found.length <= 20 && found.every(isName)
          : typeof found === typeof example && (typeof found !== 'number' || Number.isFinite(found));
    if (!fits) return { field, fault: 'kind' };
  }
  // Signs that are written as several, such as control characters, can make it too long all the same.
  return JSON.stringify(value).length > LONGEST_NOTE ? { field: '', fault: 'long' } : (value as Row);
}

export function isRow(read: Row | RowFault): read is Row {
  return !('fault' in read);
}
