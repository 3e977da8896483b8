import type { Outline } from './outline.ts';

/** A lesson or a case, as a station of the recommended path. */
export interface Station {
  kind: 'lesson' | 'case';
  id: string;
}

/**
 * The recommended path through all that can be opened: each lesson, after it the cases that practise it first of all, and at the end
 * the cases whose lesson is still in preparation.
 * @param lessonsOf the lessons that a case practises, the nearest first
 */
export function studyPath(
  { lessons, cases }: Pick<Outline, 'lessons' | 'cases'>,
  lessonsOf: (id: string) => readonly string[],
): Station[] {
  const open = cases.filter(({ published }) => published).map(({ id }) => id);
  const withLessons = lessons
    .filter(({ published }) => published)
    .flatMap(({ id }): Station[] => [
      { kind: 'lesson', id },
      ...open.filter((each) => lessonsOf(each)[0] === id).map(asCase),
    ]);
  const placed = new Set(withLessons.map(({ kind, id }) => `${kind} ${id}`));
  return [...withLessons, ...open.filter((id) => !placed.has(`case ${id}`)).map(asCase)];
}

function asCase(id: string): Station {
  return { kind: 'case', id };
}
