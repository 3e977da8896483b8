import type { Row } from './row.ts';

/**
 * Moves a row by one place, up (-1) or down (1).
 * @param rows in their order
 * @returns the rows that have a new place: mostly the moved one alone, none at an end
 */
export function moveRow(rows: readonly Row[], id: string, by: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + by;
  const row = rows[from];
  if (!row || !rows[to]) return [];
  const others = rows.filter((other) => other !== row);
  const [before, after] = [others[to - 1]?.place, others[to]?.place];
  const place = before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  if (place !== before && place !== after) return [{ ...row, place }];
  // No number is left between two rows: all are counted anew.
  others.splice(to, 0, row);
  return others.map((each, index) => ({ ...each, place: index }));
}
