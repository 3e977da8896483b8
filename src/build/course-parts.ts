import type { CaseGraph } from '../domain/case/graph.ts';
import type { Outline } from '../domain/course/outline.ts';
import type { CourseParts } from '../domain/register/course-ids.ts';
import type { CourseContent } from './course.ts';
import { sectionIds } from './section-ids.ts';

/** Of the content, what a record can name: cases and lessons in the order of study, questions as the lessons ask them, the tests last. */
export function courseParts(
  { lessons, questions, outline }: Pick<CourseContent, 'lessons' | 'questions'> & { outline: Outline },
  graphs: readonly CaseGraph[],
): CourseParts {
  const heads = lessons.flatMap(({ head }) => head ?? []);
  const asked = heads.flatMap(({ opening, checks }) => [opening, ...checks]);
  const all = [...questions.values()].map(({ question }) => question);
  const used = (use: string) => all.filter((question) => question.use === use).map(({ id }) => id);
  const order = [...asked, ...used('pretest'), ...used('final')];
  const planned = outline.cases.map(({ id }) => id);
  return {
    cases: [...graphs].sort((a, b) => planned.indexOf(a.id) - planned.indexOf(b.id)),
    questions: all.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    lessons: lessons.flatMap((each) => (each.head ? { id: each.head.id, sections: sectionIds(each) } : [])),
  };
}
