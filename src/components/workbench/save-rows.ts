import type { Row } from '../../domain/advocacy/row.ts';
import { writeRowsFile } from '../../domain/advocacy/rows-file.ts';
import { download } from '../make/download.ts';

/** Hands rows to the learner as a file of that name. */
export function saveRows(rows: readonly Row[], name: string): void {
  download(writeRowsFile(rows), name);
}
