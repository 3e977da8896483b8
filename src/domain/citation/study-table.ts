import { citesOf, type Question } from '../course/question.ts';
import type { Place, Problem } from '../problem.ts';
import type { CitingItem } from './coverage.ts';
import type { Library } from './library.ts';

/** What of the course could rest on a source. */
export interface Studied {
  /** Lessons; decisions, grounds and endings of cases. */
  items: readonly CitingItem[];
  questions: readonly Question[];
  /** What a learner does with the table of the source: rows of the workbench, and what they cite. */
  workbench: readonly { id: string; cites: readonly string[] }[];
  words: readonly { id: string; cites: readonly string[] }[];
}

/** A part of the source section, and where the course teaches, practises and tests it. */
export interface SourceRow {
  id: string;
  /** Lessons that teach it; of a footnote or the table also those that show or cite it. */
  taught: CitingItem[];
  /** Decisions that are judged by it. */
  decisions: CitingItem[];
  /** Rows of the workbench that rest on it. */
  workbench: string[];
  /** Questions that practise it, or whose reasons rest on it. */
  tested: Question[];
}

/** A provision, and everything that rests on it. */
export interface ProvisionRow {
  id: string;
  lessons: CitingItem[];
  decisions: CitingItem[];
  grounds: CitingItem[];
  endings: CitingItem[];
  questions: Question[];
  workbench: string[];
  words: string[];
}

const STUDY_CELLS = ['taught', 'practised', 'tested'] as const;
type StudyCell = (typeof STUDY_CELLS)[number];

/** One row for each part of the source section, in its order. */
export function sourceRows({ items, questions, workbench }: Studied, library: Library): SourceRow[] {
  return [...library.entries.values()]
    .filter(({ kind }) => kind !== 'provision')
    .map(({ id, kind }) => {
      const names = (each: { cites: readonly string[]; teaches?: readonly string[] }) =>
        each.teaches?.includes(id) === true || (kind !== 'paragraph' && each.cites.includes(id));
      return {
        id,
        taught: items.filter((item) => item.kind === 'lesson' && names(item)),
        decisions: items.filter((item) => item.kind === 'decision' && item.cites.includes(id)),
        workbench: workbench.filter(({ cites }) => cites.includes(id)).map((row) => row.id),
        tested: questions.filter((question) => question.teaches.includes(id) || citesOf(question).includes(id)),
      };
    });
}

/** One row for each provision of the law base, in its order. */
export function provisionRows({ items, questions, workbench, words }: Studied, library: Library): ProvisionRow[] {
  return [...library.entries.values()]
    .filter(({ kind }) => kind === 'provision')
    .map(({ id }) => {
      const resting = (kind: CitingItem['kind']) =>
        items.filter((item) => item.kind === kind && item.cites.includes(id));
      return {
        id,
        lessons: resting('lesson'),
        decisions: resting('decision'),
        grounds: resting('question'),
        endings: resting('ending'),
        questions: questions.filter((question) => citesOf(question).includes(id)),
        workbench: workbench.filter(({ cites }) => cites.includes(id)).map((row) => row.id),
        words: words.filter(({ cites }) => cites.includes(id)).map((word) => word.id),
      };
    });
}

/** Whether anything stands in that cell of the row. */
function isEmpty(row: SourceRow, cell: StudyCell): boolean {
  if (cell === 'practised') return row.decisions.length + row.workbench.length === 0;
  return row[cell].length === 0;
}

const LACKS: Record<StudyCell, [what: string, todo: string]> = {
  taught: ['No lesson teaches', 'to the ‘teaches’ list of the lesson that explains it'],
  practised: ['No decision and no row of the workbench rests on', 'to the ‘cites’ of a decision that turns on it'],
  tested: ['No question asks about', 'to the ‘teaches’ of a question that asks about it'],
};

/**
 * Reports every empty cell of the table: each part of the section is taught, practised and tested.
 * @param placeOf where the id stands in the source file
 */
export function emptyCells(rows: readonly SourceRow[], placeOf: (id: string) => Place): Problem[] {
  return rows.flatMap((row) =>
    STUDY_CELLS.filter((cell) => isEmpty(row, cell)).map((cell) => {
      const [what, where] = LACKS[cell];
      return {
        ...placeOf(row.id),
        rule: `coverage-${cell}`,
        what: `${what} ${row.id} of the source section.`,
        todo: `Add ${row.id} ${where}.`,
      };
    }),
  );
}
