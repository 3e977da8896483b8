import type { Outline, OutlineCase, OutlineLesson, OutlineRole } from './outline.ts';
import { studyPath } from './study-path.ts';

/** A lesson or a case on a recommended route. */
export interface RouteStop {
  kind: 'lesson' | 'case';
  title: string;
  minutes: number;
  href: string;
}

/** What the course recommends to a role; without a role, its own order. */
export interface RoleRoute {
  role?: Pick<OutlineRole, 'id' | 'title' | 'about'>;
  stops: RouteStop[];
}

/**
 * The route of each role and, last, the order of the course, through what can be opened.
 * @param shownIn the lesson that shows the routes; it is on none of them
 * @param lessonsOf the lessons that a case practises, the nearest first
 */
export function roleRoutes(
  outline: Pick<Outline, 'lessons' | 'cases' | 'roles'>,
  shownIn: string,
  lessonsOf: (id: string) => readonly string[],
): RoleRoute[] {
  const stops = (lessons: OutlineLesson[], cases: OutlineCase[]): RouteStop[] =>
    studyPath({ lessons, cases }, lessonsOf).flatMap(({ kind, id }) => {
      const all: readonly (OutlineLesson | OutlineCase)[] = kind === 'lesson' ? lessons : cases;
      const { title, minutes, href } = all.find((each) => each.id === id) ?? {};
      const isHere = kind === 'lesson' && id === shownIn;
      return isHere || !title || !minutes || !href ? [] : { kind, title, minutes, href };
    });
  return [
    ...outline.roles.map(({ lessons, cases, ...role }) => ({ role, stops: stops(lessons, cases) })),
    { stops: stops(outline.lessons, outline.cases) },
  ];
}
