import { stopsOf, type CaseStops } from '../domain/course/case-stops.ts';
import type { Outline } from '../domain/course/outline.ts';
import { studyPath, type Station } from '../domain/course/study-path.ts';
import { loadCourse } from './course-content.ts';

/** What the home page is made from. */
export interface HomeContent {
  outline: Outline;
  /** The recommended path through what can be opened. */
  path: Station[];
  /** Lesson id → how many sections it has, the opening decision counted as one. */
  sections: ReadonlyMap<string, number>;
  /** Case id → where a run of it can stand. */
  stops: ReadonlyMap<string, CaseStops>;
}

export function homeContent(): HomeContent {
  const { outline, cases, lessons } = loadCourse();
  const lessonsOf = (id: string) => cases.find(({ graph }) => graph.id === id)?.graph.lessons ?? [];
  return {
    outline,
    path: studyPath(outline, lessonsOf),
    sections: new Map(lessons.map(({ head, body }) => [head?.id ?? '', 1 + (body.match(/^## /gm)?.length ?? 0)])),
    stops: new Map(cases.map(({ graph, proof }) => [graph.id, stopsOf(graph, proof.rightPath.length)])),
  };
}
