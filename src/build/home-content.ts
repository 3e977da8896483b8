import { stopsOf, type CaseStops } from '../domain/course/case-stops.ts';
import { roleRoutes } from '../domain/course/role-routes.ts';
import type { RoleId } from '../domain/course/roles.ts';
import type { Outline } from '../domain/course/outline.ts';
import { studyPath, type Station } from '../domain/course/study-path.ts';
import { loadCourse } from './course-content.ts';
import { sectionIds } from './section-ids.ts';

/** What the home page is made from. */
export interface HomeContent {
  outline: Outline;
  /** The recommended path through what can be opened. */
  path: Station[];
  /** Lesson id → how many sections it has, the opening decision counted as one. */
  sections: ReadonlyMap<string, number>;
  /** Case id → where a run of it can stand. */
  stops: ReadonlyMap<string, CaseStops>;
  /** Role → the addresses that the course recommends to it, in order. */
  routes: Partial<Record<RoleId, string[]>>;
}

export function homeContent(): HomeContent {
  const { outline, cases, lessons } = loadCourse();
  const lessonsOf = (id: string) => cases.find(({ graph }) => graph.id === id)?.graph.lessons ?? [];
  return {
    outline,
    path: studyPath(outline, lessonsOf),
    sections: new Map(lessons.map((lesson) => [lesson.head?.id ?? '', sectionIds(lesson).length])),
    routes: Object.fromEntries(
      roleRoutes(outline, outline.lessons[0]?.id ?? '', lessonsOf).flatMap(({ role, stops }) =>
        role ? [[role.id, stops.map(({ href }) => href)]] : [],
      ),
    ),
    stops: new Map(cases.map(({ graph, proof }) => [graph.id, stopsOf(graph, proof.rightPath.length)])),
  };
}
