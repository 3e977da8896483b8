import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Library } from '../domain/citation/library.ts';
import { courseSchema } from '../domain/course/course-schema.ts';
import { glossarySchema } from '../domain/course/glossary-schema.ts';
import type { GlossaryEntry } from '../domain/course/glossary.ts';
import { buildOutline, type CaseFacts, type Outline } from '../domain/course/outline.ts';
import { questionsSchema } from '../domain/course/question-schema.ts';
import type { Question } from '../domain/course/question.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { glossaryProblems } from './glossary-rules.ts';
import { readLesson, type LessonFile } from './lesson-file.ts';
import { lessonProblems } from './lesson-rules.ts';
import { planProblems } from './plan-rules.ts';
import { roleProblems } from './role-rules.ts';
import { bankProblems, questionProblems } from './question-rules.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

const FOLDER = 'content/en';

/** A question and where it and its parts stand. */
export interface PlacedQuestion {
  question: Question;
  /** Of the question itself, or of a field of it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** What a lesson and the home page are built from. */
export interface CourseContent {
  /** `undefined` only when `course.yaml` is not in order. */
  outline: Outline | undefined;
  /** In the order of study. */
  lessons: LessonFile[];
  questions: ReadonlyMap<string, PlacedQuestion>;
  glossary: ReadonlyMap<string, GlossaryEntry>;
  problems: Problem[];
}

/**
 * Reads the plan of the course, its lessons, questions and glossary through their schemas, and checks what no schema can see: ids
 * that lead nowhere, a lesson that contradicts the plan, a lesson that takes longer than it says.
 * @param cases what the outline says of the cases
 * @throws when `content/en/course.yaml` or the glossary does not exist
 */
export function readCourse(library: Library, cases: readonly CaseFacts[], root = process.cwd()): CourseContent {
  const planFile = readYaml(`${FOLDER}/course.yaml`, root);
  const plan = shapeOf(courseSchema, planFile);
  const glossaryFile = readYaml(`${FOLDER}/glossary.yaml`, root);
  const glossary = shapeOf(glossarySchema, glossaryFile);
  const lessons = filesIn('lessons', '.mdx', root).map((file) => readLesson(file, root));
  const written = new Set(filesIn('lessons', '.mdx', root).map((file) => basename(file, '.mdx')));
  const heads = lessons.flatMap(({ head }) => head ?? []);
  const published = new Set(heads.map(({ id }) => id));
  const outline = plan.value && buildOutline(plan.value, published, cases);
  const questions = readQuestions(root);

  const words = new Map((glossary.value ?? []).map((entry) => [entry.id, entry]));
  const known = {
    library,
    outline,
    questions: questions.problems.length > 0 ? undefined : questions.byId,
    glossary: glossary.value && words,
    cases: new Set(cases.map(({ id }) => id)),
  };
  return {
    outline,
    lessons: lessons.sort((a, b) => (a.head?.order ?? 0) - (b.head?.order ?? 0)),
    questions: questions.byId,
    glossary: words,
    problems: [
      ...plan.problems,
      ...(plan.value ? roleProblems(plan.value, planFile.placeOf) : []),
      ...(plan.value ? planProblems(plan.value, written, planFile.placeOf) : []),
      ...glossary.problems,
      ...questions.problems,
      ...lessons.flatMap(({ problems }) => problems),
      ...glossaryProblems(glossary.value ?? [], library, glossaryFile.placeOf),
      ...[...questions.byId.values()].flatMap((each) => questionProblems(each, library)),
      // With a part that could not be read, nothing can be said about all of them together.
      ...(questions.problems.length > 0 || heads.length < lessons.length
        ? []
        : bankProblems([...questions.byId.values()], outline, heads)),
      ...lessons.flatMap((lesson) => lessonProblems(lesson, known)),
    ],
  };
}

function readQuestions(root: string): { byId: Map<string, PlacedQuestion>; problems: Problem[] } {
  const byId = new Map<string, PlacedQuestion>();
  const problems: Problem[] = [];
  for (const name of filesIn('checks', '.yaml', root)) {
    const file = readYaml(name, root);
    const read = shapeOf(questionsSchema, file);
    problems.push(...read.problems);
    read.value?.forEach((question, index) => {
      const placeOf = (path: readonly PropertyKey[]) => file.placeOf([index, ...path]);
      const first = byId.get(question.id);
      if (first)
        problems.push({
          ...placeOf(['id']),
          rule: 'question-id',
          what: `The question ‘${question.id}’ exists already, in ${first.placeOf([]).file}.`,
          todo: 'Give this one another id.',
        });
      else byId.set(question.id, { question, placeOf });
    });
  }
  return { byId, problems };
}

function filesIn(folder: string, ending: string, root: string): string[] {
  const path = `${FOLDER}/${folder}`;
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${path}/${name}`);
}
