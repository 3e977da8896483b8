import { lookup, type Library } from '../domain/citation/library.ts';
import { nearestWord } from '../domain/citation/nearest.ts';
import { unknownIds } from '../domain/citation/resolve.ts';
import { excerptOf } from '../domain/course/excerpt.ts';
import type { GlossaryEntry } from '../domain/course/glossary.ts';
import type { LessonHead } from '../domain/course/lesson-schema.ts';
import type { Outline } from '../domain/course/outline.ts';
import type { Question } from '../domain/course/question.ts';
import { countWords, readingMinutes } from '../domain/course/reading-time.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { componentProblems } from './component-rules.ts';
import type { PlacedQuestion } from './course.ts';
import { lessonCitations } from './lesson-citations.ts';
import type { LessonFile } from './lesson-file.ts';
import { tagsOf, type Tag } from './lesson-tags.ts';

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What a lesson may name. */
export interface Known {
  library: Library;
  outline: Outline | undefined;
  /** Missing when a file of them is broken: then nothing can be said about an id that is not found. */
  questions: ReadonlyMap<string, PlacedQuestion> | undefined;
  glossary: ReadonlyMap<string, GlossaryEntry> | undefined;
  cases: ReadonlySet<string>;
}

/** What is wrong in a lesson besides its schema. A lesson whose front matter is broken is not looked at further. */
export function lessonProblems(lesson: LessonFile, known: Known): Problem[] {
  const { head, headPlace } = lesson;
  if (!head) return [];
  const citations = lessonCitations(lesson);
  const at = (path: readonly PropertyKey[]) => headPlace(path);
  return [
    ...planProblems(head, known.outline, at),
    ...unknownIds(head.teaches, known.library, (index) => at(['teaches', index])),
    ...unknownIds(
      citations.map(({ id }) => id),
      known.library,
      (index) => citations[index]?.place ?? at([]),
    ),
    ...headNames(head, known, at),
    ...componentProblems(lesson),
    ...tagsOf(lesson).flatMap((tag) => tagProblems(tag, known)),
    ...checkProblems(lesson, head),
    ...timeProblems(lesson, head, known),
  ];
}

function planProblems(head: LessonHead, outline: Outline | undefined, at: PlaceOf): Problem[] {
  if (!outline) return [];
  const planned = outline.lessons.find(({ id }) => id === head.id);
  if (!planned) {
    const ids = outline.lessons.map(({ id }) => id);
    return named(at(['id']), 'lesson', head.id, ids, 'Add it to a unit in content/en/course.yaml.');
  }
  const unit = outline.units.find(({ id }) => id === planned.unit)?.number;
  const said: [keyof LessonHead, string | number | undefined, string | number | undefined][] = [
    ['title', head.title, planned.title],
    ['unit', head.unit, unit],
    ['order', head.order, planned.order],
    ['minutes', head.minutes, planned.minutes],
    ['thread', head.thread, planned.thread],
    ['teaches', head.teaches.join(', '), planned.teaches.join(', ')],
  ];
  return said.flatMap(([field, here, there]) =>
    here === there
      ? []
      : {
          ...at([field]),
          rule: 'lesson-plan',
          what: `Here ‘${field}’ is ${shown(here)}, in course.yaml it is ${shown(there)}.`,
          todo: 'Make the two the same.',
        },
  );
}

function headNames(head: LessonHead, { questions, cases }: Known, at: PlaceOf): Problem[] {
  const asked: [string, readonly PropertyKey[]][] = [
    [head.opening, ['opening']],
    ...head.checks.map((id, index): [string, PropertyKey[]] => [id, ['checks', index]]),
  ];
  return [
    ...asked.flatMap(([id, path]) => named(at(path), 'question', id, questions?.keys())),
    ...head.cases.flatMap((id, index) => named(at(['cases', index]), 'case', id, cases)),
  ];
}

function tagProblems({ name, attributes, place }: Tag, { library, questions, glossary, cases }: Known): Problem[] {
  const id = attributes.id ?? '';
  if (name === 'Term') return named(place, 'word of the glossary', id, glossary?.keys());
  if (name === 'Check') return named(place, 'question', id, questions?.keys());
  if (name === 'TryCase') return named(place, 'case', id, cases);
  if (name !== 'Source') return [];
  const cited = lookup(library, attributes.p ?? '');
  if (cited?.kind !== 'paragraph' || excerptOf(cited.paragraph.text, attributes.from, attributes.to)) return [];
  return [
    {
      ...place,
      rule: 'source-part',
      what: `Paragraph ${cited.id} has no part that begins with ‘${attributes.from ?? ''}’ and ends with ‘${attributes.to ?? ''}’.`,
      todo: 'Copy both from content/source letter by letter, with the Markdown marks for italics.',
    },
  ];
}

function checkProblems(lesson: LessonFile, { opening, checks }: LessonHead): Problem[] {
  const tags = tagsOf(lesson);
  const placed = tags.filter(({ name }) => name === 'Check').map(({ attributes }) => attributes.id ?? '');
  const openings = tags.filter(({ name }) => name === 'Opening').length;
  const wrong: [boolean, string, string, string][] = [
    [
      placed.join() !== checks.join(),
      'checks',
      `The text asks ${placed.join(', ') || 'nothing'}, the front matter lists ${checks.join(', ')}.`,
      'Name the same questions in the same order in both.',
    ],
    [
      openings !== 2,
      'opening',
      `The number of <Opening /> in the text is ${openings}, not 2.`,
      `Put it at the beginning and at the end: ${opening} is answered before reading and again after it.`,
    ],
  ];
  return wrong.flatMap(([is, field, what, todo]) =>
    is ? { ...lesson.headPlace([field]), rule: 'lesson-questions', what, todo } : [],
  );
}

function timeProblems(lesson: LessonFile, head: LessonHead, { library, questions }: Known): Problem[] {
  const asked = [head.opening, ...head.checks].flatMap((id) => questions?.get(id)?.question ?? []);
  const shownLaw = lessonCitations(lesson).flatMap(({ id, by }) => (by === 'Law' ? (lookup(library, id) ?? []) : []));
  const words = [
    lesson.body,
    ...asked.flatMap(textsOf),
    ...shownLaw.map((cited) => (cited.kind === 'provision' ? cited.provision.words : '')),
  ];
  const minutes = readingMinutes(countWords(words.join(' ')), asked.length);
  if (minutes <= head.minutes) return [];
  return [
    {
      ...lesson.headPlace(['minutes']),
      rule: 'lesson-time',
      what: `The lesson says ${head.minutes} min; read slowly and with its questions it takes ${minutes}.`,
      todo: 'Cut the text, or state the time that it takes (at most 15).',
    },
  ];
}

function textsOf(question: Question): string[] {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      return [question.stem, ...question.options.flatMap(({ text, why }) => [text, why])];
    case 'order':
      return [question.stem, question.why, ...question.options.map(({ text }) => text)];
    case 'match':
      return [question.stem, ...question.pairs.flatMap(({ left, right, why }) => [left, right, why])];
  }
}

/** Nothing when `known` has the id, or when it could not be read. */
function named(
  place: Place,
  kind: string,
  id: string,
  known: Iterable<string> | undefined,
  otherwise = `Name a ${kind} that exists.`,
): Problem[] {
  const ids = known && [...known];
  if (!ids || ids.includes(id)) return [];
  const near = nearestWord(id, ids);
  return [
    {
      ...place,
      rule: `unknown-${kind.split(' ')[0] ?? kind}`,
      what: `There is no ${kind} ‘${id}’.`,
      todo: near === undefined ? otherwise : `Did you mean ‘${near}’? ${otherwise}`,
    },
  ];
}

function shown(value: string | number | undefined): string {
  return value === undefined ? 'missing' : `‘${value}’`;
}
