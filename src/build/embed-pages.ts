import { loadCourse } from './course-content.ts';

/** A page that another site can show. */
export interface EmbedPage {
  /** Its file name; empty for the whole course. */
  page: string;
  title: string;
}

/** What can be shown in other sites, in the order of the course. */
export function embedPages(): { lessons: EmbedPage[]; cases: EmbedPage[] } {
  const { outline, cases } = loadCourse();
  return {
    lessons: outline.lessons.map(({ id, title }) => ({ page: `lesson-${id}.html`, title })),
    cases: cases.map(({ graph }) => ({ page: `case-${graph.id}.html`, title: graph.title })),
  };
}
