import type { CitingItem } from '../domain/citation/coverage.ts';
import { citesOf } from '../domain/course/question.ts';
import type { CourseContent } from './course.ts';
import { lessonCitations } from './lesson-citations.ts';

/** Every lesson that can be read, with all that its text and its questions rest on, in the order of study. */
export function lessonItems({ lessons, questions }: Pick<CourseContent, 'lessons' | 'questions'>): CitingItem[] {
  return lessons.flatMap((lesson) => {
    const { head } = lesson;
    if (!head) return [];
    const asked = [head.opening, ...head.checks].flatMap((id) => questions.get(id)?.question ?? []);
    const cites = [...lessonCitations(lesson).map(({ id }) => id), ...asked.flatMap(citesOf)];
    return {
      kind: 'lesson' as const,
      id: head.id,
      title: head.title,
      where: `lesson-${head.id}.html`,
      teaches: head.teaches,
      cites: [...new Set(cites)],
    };
  });
}
