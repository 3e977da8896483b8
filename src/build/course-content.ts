import type { Advocacy } from '../domain/advocacy/advocacy.ts';
import type { Changes } from '../domain/changes/changes.ts';
import type { CaseGraph } from '../domain/case/graph.ts';
import { caseItems } from '../domain/citation/case-items.ts';
import type { Library } from '../domain/citation/library.ts';
import { emptyCells, sourceRows, type Studied } from '../domain/citation/study-table.ts';
import type { Support } from '../domain/citation/support.ts';
import type { OpenPoints } from '../domain/course/open-points.ts';
import type { Outline } from '../domain/course/outline.ts';
import { partOfOutline, type Part } from '../domain/course/part-of-outline.ts';
import type { Problem } from '../domain/problem.ts';
import type { Kept } from '../domain/register/kept.ts';
import { readAdvocacy } from './advocacy.ts';
import { readChanges } from './changes.ts';
import { readCases, type ReadCase } from './cases.ts';
import { readFacilitation, type Facilitation } from './facilitation.ts';
import { readCourse, type CourseContent } from './course.ts';
import { courseParts } from './course-parts.ts';
import { readLaw } from './law.ts';
import { lessonItems } from './lesson-items.ts';
import { partToBuild } from './part.ts';
import { lessonIds } from './lesson-ids.ts';
import { readOpenPoints } from './open-points.ts';
import { namedPassages } from './passages.ts';
import { printProblems } from './print-problems.ts';
import { checkQuotations } from './quotations.ts';
import { readRegister } from './register.ts';
import { checkWords } from './word-rules.ts';
import { readSupport } from './support.ts';
import { workbenchParts } from './workbench-parts.ts';

/** All content of the course, read and found in order. */
export interface Course extends Omit<CourseContent, 'outline' | 'problems'> {
  library: Library;
  support: Support;
  cases: ReadCase[];
  outline: Outline;
  advocacy: Advocacy;
  openPoints: OpenPoints;
  facilitation: Facilitation;
  /** The graphs of all cases, also where only a part is built. */
  graphs: CaseGraph[];
  /** What each content version changed. */
  changes: Changes;
  /** The register and the shapes as they stand in their files; they are read once all else is in order. */
  kept: Kept | undefined;
  /** Everything that rests on sources, for the tables of what is covered. */
  studied: Studied;
}

/** What a look at the whole content found. `course` is missing when a part could not be read at all. */
export interface Checked {
  course: Course | undefined;
  problems: Problem[];
  /** The register and the shapes as they stand and as they should, when nothing is wrong but that they miss something. */
  keep?: { before: Kept; next: Kept } | undefined;
  /** How many quotations in “…” were compared. */
  quotations: number;
}

/**
 * Reads and checks all content: law and source, cases with their proof, lessons, questions, glossary, the workbench, the guide for
 * facilitators, open points of law, every quotation, that every part of the source is taught, practised and tested, that everything
 * has its number, and that what a version takes away from older records is told.
 * @throws when a folder or a file that must exist does not
 */
export function checkCourse(root = process.cwd()): Checked {
  const law = readLaw(root);
  const { library } = law;
  if (!library) return { course: undefined, problems: law.problems, quotations: 0 };
  const support = readSupport(library, root);
  const { cases, problems: caseProblems } = readCases(library, lessonIds(root), root);
  const graphs = cases.map(({ graph }) => graph);
  const { outline, problems: courseProblems, ...content } = readCourse(library, graphs, root);
  const { advocacy, problems: advocacyProblems } = readAdvocacy(library, root);
  const workbench = workbenchParts(advocacy);
  const passages = namedPassages({ ...content, library, cases: graphs, workbench: workbench.map(({ id }) => id) });
  const { openPoints, problems: pointProblems } = readOpenPoints(passages, root);
  const { facilitation, problems: guideProblems } = readFacilitation({ library, graphs, passages }, root);
  const quoted = checkQuotations(library, root);
  const told = readChanges(root);
  const studied = {
    items: [...lessonItems(content), ...graphs.flatMap(caseItems)],
    questions: [...content.questions.values()].map(({ question }) => question),
    workbench,
    words: [...content.glossary.values()],
  };
  const problems = [
    ...law.problems,
    ...support.problems,
    ...caseProblems,
    ...courseProblems,
    ...advocacyProblems,
    ...pointProblems,
    ...guideProblems,
    ...told.problems,
    ...quoted.problems,
    ...checkWords(root),
    ...emptyCells(sourceRows(studied, library), law.placeOf),
  ];
  // What is wrong elsewhere can look like something that has left the course.
  const numbered =
    outline && problems.length === 0 ? readRegister(courseParts({ ...content, outline }, graphs), root) : undefined;
  const kept = numbered?.kept;
  const { changes } = told;
  const course = outline &&
    advocacy &&
    facilitation && {
      ...content,
      facilitation,
      graphs,
      outline,
      advocacy,
      library,
      support: support.support,
      cases,
      openPoints,
      changes,
      studied,
      kept,
    };
  const { version, shapes } = numbered?.next ?? kept ?? {};
  return {
    course,
    problems: [...problems, ...(numbered?.problems ?? []), ...(version && shapes ? told.check(version, shapes) : [])],
    keep: numbered?.next && kept && { before: kept, next: numbered.next },
    quotations: quoted.count,
  };
}

let loaded: Course | undefined;

/**
 * The content for the pages, read once in a build.
 * @throws an error that lists every problem, so that nothing is published that was not checked
 */
export function loadCourse(): Course {
  // While authors write, each page is read anew.
  if (loaded && process.env.NODE_ENV !== 'development') return loaded;
  const { course, problems } = checkCourse();
  if (!course || problems.length > 0) throw new Error(`The content is not in order.\n\n${printProblems(problems)}`);
  return (loaded = partOf(course, partToBuild()));
}

/** Only what the pages of a part are made from; whatever refers to the rest is looked up in the whole. */
function partOf(course: Course, part: Part | undefined): Course {
  if (!part) return course;
  return {
    ...course,
    outline: partOfOutline(course.outline, part),
    lessons: course.lessons.filter(({ head }) => head && part.lessons.includes(head.id)),
    cases: course.cases.filter(({ graph }) => part.cases.includes(graph.id)),
  };
}
