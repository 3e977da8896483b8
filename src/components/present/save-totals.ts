import type { RoomCase } from '../../classroom/session/room-case.ts';
import type { Session } from '../../classroom/session/session.ts';
import { download } from '../make/download.ts';

/** Saves the report of a session to a file: totals, and nobody. What makes it is loaded when it is asked for. */
export async function saveTotals(session: Session, roomCase: RoomCase, as: 'csv' | 'json'): Promise<void> {
  const [{ reportOf }, { reportCsv }] = await Promise.all([
    import('../../classroom/session/report.ts'),
    import('../../classroom/session/report-csv.ts'),
  ]);
  const report = reportOf(session, () => roomCase, Date.now());
  // A mark of its encoding at the beginning, without which spreadsheets take it for another.
  if (as === 'csv') download(`\uFEFF${reportCsv(report)}`, 'session-report.csv', 'text/csv');
  else download(JSON.stringify(report, null, 2), 'session-report.json', 'application/json');
}
