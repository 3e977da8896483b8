import type { CourseWays } from '../domain/changes/revised-record.ts';
import { loadCourse } from './course-content.ts';
import { shapesForPages } from './register-pages.ts';

/** The course of today as far as it is needed to see what of a record that comes from elsewhere still fits. */
export function courseWays(): CourseWays {
  const { cases, outline } = loadCourse();
  const content = outline.version;
  const shape = shapesForPages().find((each) => each.content === content);
  return {
    content,
    cases: cases.map(({ graph: { id, title, start, scenes, endings } }) => ({
      id,
      title,
      start,
      scenes: scenes.map((scene) => ({
        id: scene.id,
        title: scene.title,
        choices: scene.choices.map(({ id, goes, needs, lacks, teaches }) => ({ id, goes, needs, lacks, teaches })),
      })),
      endings: endings.map((ending) => ({ id: ending.id, title: ending.title })),
    })),
    questions: Object.fromEntries((shape?.questions ?? []).map(({ id, kind, options }) => [id, { kind, options }])),
    lessons: Object.fromEntries((shape?.lessons ?? []).map(({ id, sections }) => [id, sections])),
  };
}
