import { homeContent } from './home-content.ts';

/** What the page about the learner’s data must know of the course to put a record into words; see `DataCourse` there. */
export function dataPage() {
  const { outline, sections, stops } = homeContent();
  return {
    lessons: outline.lessons.map(({ id, title }) => ({ id, title, sections: sections.get(id) ?? 1 })),
    cases: outline.cases.map(({ id, title = id }) => ({ id, title, decisions: stops.get(id)?.decisions ?? 1 })),
    roles: outline.roles.map(({ id, title }) => ({ id, title })),
  };
}
