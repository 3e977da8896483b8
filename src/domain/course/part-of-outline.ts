import type { Outline } from './outline.ts';

/** What a package holds of the course, and what passes it. */
export interface Part {
  lessons: readonly string[];
  cases: readonly string[];
  /** The share of the final test that must stand. */
  passMark: number;
}

/**
 * An outline with the lessons and cases of a part alone, in the order of the course; units and roles that hold none are left out. Its
 * pass mark is that of the part, so that every page says what the package asks for.
 */
export function partOfOutline(outline: Outline, { lessons, cases, passMark }: Part): Outline {
  const own = <Thing extends { lessons: { id: string }[]; cases: { id: string }[] }>(thing: Thing): Thing => ({
    ...thing,
    lessons: thing.lessons.filter(({ id }) => lessons.includes(id)),
    cases: thing.cases.filter(({ id }) => cases.includes(id)),
  });
  const holds = (thing: { lessons: unknown[]; cases: unknown[] }) => thing.lessons.length + thing.cases.length > 0;
  const part = own(outline);
  return {
    ...part,
    completion: { ...outline.completion, passMark },
    units: outline.units.map(own).filter(holds),
    roles: outline.roles.map(own).filter(holds),
    after: (id) => {
      const order = outline.lesson(id).order;
      return part.lessons.find((lesson) => lesson.order > order && lesson.published);
    },
  };
}
