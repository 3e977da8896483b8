import type { Report } from './report.ts';

type Cell = string | number | null;

const HEAD = [
  ...['decision', 'case', 'scene', 'title', 'option', 'label', 'verdict', 'votes_1', 'votes_2', 'chosen', 'decided_by'],
  ...['changed_their_mind', 'voted_twice', 'seconds'],
];

/**
 * A report as a table: one row for each option of each decision, then the provisions missed, the questions parked and the
 * totals of the session.
 * An empty cell says that too few voted to show it, or that there was no such round.
 */
export function reportCsv({ decisions, missed, questions, ...report }: Report): string {
  const rows: Cell[][] = decisions.flatMap(({ options, outcome, change, ...decision }) =>
    options.map(({ id, label, verdict, votes }) => [
      ...[decision.n, decision.case, decision.scene, decision.title, id, label, verdict],
      ...[votes[0] ?? null, votes[1] ?? null, outcome?.choice === id ? 1 : 0, outcome?.by ?? null],
      ...[change?.changed ?? null, change?.both ?? null, decision.seconds],
    ]),
  );
  const tables: Cell[][][] = [
    [HEAD, ...rows],
    [['provision', 'title', 'missed', 'of'], ...missed.map(({ mark, title, ...n }) => [mark, title, n.missed, n.of])],
    [['question'], ...questions.map((text) => [text])],
    [
      ['opened', 'minutes', 'joined', 'decisions'],
      [report.opened, report.minutes, report.joined, decisions.length],
    ],
  ];
  return tables.map((table) => table.map((row) => `${row.map(cell).join(',')}\r\n`).join('')).join('\r\n');
}

/** A cell that no spreadsheet takes for a formula. */
function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
