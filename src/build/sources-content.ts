import { workbenchItems } from '../domain/advocacy/citations.ts';
import type { SourcesContent } from '../domain/citation/sources-page.ts';
import { loadCourse } from './course-content.ts';
import { lessonItems } from './lesson-items.ts';
import { renderMarkdown } from './markdown.ts';

/** What the page of sources is made from, cases in the order of study. */
export function sourcesContent(): SourcesContent {
  const course = loadCourse();
  const order = course.outline.cases.map(({ id }) => id);
  const cases = course.cases.map(({ graph }) => graph).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    library: course.library,
    support: course.support,
    cases,
    lessons: [...lessonItems(course), ...workbenchItems(course.advocacy)],
    render: renderMarkdown,
  };
}
