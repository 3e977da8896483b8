import { make } from '../../../components/make/make.ts';
import type { Report, ReportDecision } from '../../../classroom/session/report.ts';
import type { SessionReportWords } from '../../../i18n/en/session-report.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import { verdictSign } from '../elements.ts';
import { bar, cell, withRole } from '../rounds-table.ts';

/** The decisions, the provisions missed and the questions parked, as sections. Everything typed by people is put in as text. */
export function reportSections({ decisions, missed, questions }: Report, words: SessionReportWords): HTMLElement[] {
  return [
    ...(decisions.length === 0 ? [make('p', 'text', words.nothing)] : []),
    ...decisions.map((decision) => decisionSection(decision, words)),
    ...(missed.length > 0
      ? [
          make(
            'section',
            'sect',
            make('h2', '', words.missed),
            make('p', 'intro', words.missedHow),
            make(
              'ul',
              'missed',
              ...missed.map((each) =>
                make(
                  'li',
                  '',
                  make('span', '', each.title),
                  make('span', 'label num', fill(words.missedBy, { n: each.missed, of: each.of })),
                ),
              ),
            ),
          ),
        ]
      : []),
    ...(questions.length > 0
      ? [
          make(
            'section',
            'sect',
            make('h2', '', words.questions),
            make('ol', 'plain n', ...questions.map((text) => make('li', '', text))),
          ),
        ]
      : []),
  ];
}

/** How long something took, in words. */
export function inMinutes(minutes: number, words: SessionReportWords): string {
  return minutes < 1 ? words.short : plural(words.lasted, minutes, words.locale);
}

function decisionSection(decision: ReportDecision, words: SessionReportWords): HTMLElement {
  const { n, title, caseTitle, seconds, rounds, options } = decision;
  const lasted = seconds === null ? '' : inMinutes(Math.round(seconds / 60), words);
  const withheld = rounds.length > 0 && options.some(({ votes }) => votes.includes(null));
  return make(
    'section',
    'sect decided',
    make('h2', '', fill(words.decision, { n, title })),
    make('p', 'label', [caseTitle, lasted].filter(Boolean).join(' · ')),
    votesTable(decision, words),
    make('p', 'text', sentences(decision, words).join(' ')),
    ...(withheld ? [make('p', 'small quiet', words.withheld)] : []),
  );
}

function sentences({ outcome, right, change, options }: ReportDecision, words: SessionReportWords): string[] {
  const letter = (id: string) => words.letters[options.findIndex((option) => option.id === id)] ?? '';
  const decided = outcome ? [fill(words.decided[outcome.by], { letter: letter(outcome.choice) })] : [];
  const better =
    right === null
      ? []
      : right === outcome?.choice
        ? [words.rightToo]
        : outcome?.verdict === 'rights-based'
          ? []
          : [fill(words.right, { letter: letter(right) })];
  const form = change?.changed === 0 ? 'none' : change?.changed === 1 ? 'one' : 'other';
  const moved = change ? [fill(words.moved[form], { both: change.both, n: change.changed })] : [];
  return [...decided, ...better, ...moved];
}

function votesTable({ options, rounds }: ReportDecision, words: SessionReportWords): HTMLElement {
  const most = Math.max(1, ...options.flatMap(({ votes }) => votes.map((count) => count ?? 0)));
  const names = words.rounds.slice(0, rounds.length);
  const table = withRole(make('table', 'tbl rtab'), 'table');
  const head = withRole(table.createTHead(), 'rowgroup');
  head.append(
    withRole(
      make(
        'tr',
        '',
        ...[words.option, ...names, words.judgement].map((text) => withRole(make('th', '', text), 'columnheader')),
      ),
      'row',
    ),
  );
  withRole(table.createTBody(), 'rowgroup').append(
    ...options.map((option, index) =>
      withRole(
        make(
          'tr',
          '',
          withRole(make('th', '', make('b', '', words.letters[index] ?? ''), ` ${option.label}`), 'rowheader'),
          ...option.votes.map((count, round) =>
            cell(
              names[round] ?? '',
              ...(count === null ? ['–'] : [make('span', 'n num', String(count)), bar(count / most, round === 0)]),
            ),
          ),
          cell(words.judgement, verdictSign(option.verdict, words.verdicts[option.verdict])),
        ),
        'row',
      ),
    ),
  );
  return table;
}
