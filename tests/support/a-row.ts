import { emptyRow, type Row } from '../../src/domain/advocacy/row.ts';

/** A row of the workbench with a concern, and what a test wants to be different. */
export function aRow(with_: Partial<Row> = {}): Row {
  const id = with_.id ?? 'one';
  return { ...emptyRow(id, 1), concern: `The concern of ${id}`, ...with_ };
}
