import type { FileFault } from '../../domain/advocacy/rows-file.ts';
import { LONGEST_FIELD } from '../../domain/advocacy/row.ts';
import type { BenchWords } from '../../i18n/en/workbench.ts';
import { fill } from '../../i18n/fill.ts';

const MOST = 5;

/** What is wrong with a file, where, and what to do, in sentences. */
export function faultsInWords(faults: readonly FileFault[], words: BenchWords['file']): string[] {
  const said = faults.slice(0, MOST).map((fault) => {
    if (fault.what !== 'row') return fill(words[fault.what], { row: 'row' in fault ? fault.row : '' });
    const where = fill(fault.field === '' ? words.atRow : words.at, { row: fault.row, field: fault.field });
    return where + fill(words[fault.fault], { most: LONGEST_FIELD });
  });
  const more = faults.length - MOST;
  return more > 0 ? [...said, fill(words.more, { n: more })] : said;
}
