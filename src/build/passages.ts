import type { CaseGraph } from '../domain/case/graph.ts';
import type { CourseContent } from './course.ts';
import { tagsOf } from './lesson-tags.ts';
import { sectionIds } from './section-ids.ts';
import type { Library } from '../domain/citation/library.ts';

/** Of the content, what has passages. */
export interface WithPassages extends Pick<CourseContent, 'lessons' | 'questions' | 'glossary'> {
  library: Library;
  cases: readonly CaseGraph[];
  /** The ids of everything in the workbench that has one. */
  workbench: readonly string[];
}

/** Everything in the course that an open point may concern, under the name that it is given there. */
export function namedPassages({ lessons, questions, glossary, library, cases, workbench }: WithPassages): Set<string> {
  return new Set([
    ...lessons.flatMap((lesson) => {
      const name = `lesson:${lesson.head?.id ?? ''}`;
      return [name, ...sectionIds(lesson).map((section) => `${name}/${section}`)];
    }),
    ...lessons.flatMap((lesson) =>
      tagsOf(lesson).flatMap(({ name, attributes }) =>
        name === 'Figure' && attributes.name !== undefined ? [`figure:${attributes.name}`] : [],
      ),
    ),
    ...[...questions.values()].flatMap(({ question }) => {
      const parts = question.kind === 'match' ? question.pairs : question.options;
      return [`question:${question.id}`, ...parts.map(({ id }) => `question:${question.id}/${id}`)];
    }),
    ...cases.flatMap(ofCase),
    ...[...glossary.keys()].map((id) => `word:${id}`),
    ...workbench.map((id) => `workbench:${id}`),
    ...library.instruments.map(({ id }) => `law:${id}`),
    ...[...library.entries].map(([id, { kind }]) => (kind === 'provision' ? `law:${id}` : `source:${id}`)),
  ]);
}

function ofCase({ id, scenes, endings, exhibits }: CaseGraph): string[] {
  return [
    `case:${id}`,
    `notes:${id}`,
    `debrief:${id}`,
    ...scenes.map((scene) => `scene:${id}/${scene.id}`),
    ...scenes.flatMap(({ choices }) => choices.map((choice) => `choice:${id}/${choice.id}`)),
    ...endings.map((ending) => `ending:${id}/${ending.id}`),
    ...exhibits.map((exhibit) => `paper:${id}/${exhibit.id}`),
  ];
}
