import type { SourcesContent } from '../domain/citation/sources-page.ts';
import { loadCourse } from './course-content.ts';
import { readCourse } from './course.ts';
import { lessonItems } from './lesson-items.ts';
import { renderMarkdown } from './markdown.ts';
import { readSupport } from './support.ts';

/** What the page of sources is made from, cases in the order of study. */
export function sourcesContent(): SourcesContent {
  const { library, cases, outline } = loadCourse();
  const order = outline.cases.map(({ id }) => id);
  const graphs = cases.map(({ graph }) => graph).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const { support } = readSupport(library);
  return { library, support, cases: graphs, lessons: lessonItems(readCourse(library, graphs)), render: renderMarkdown };
}
