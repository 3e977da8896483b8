import type { CompletionPlan } from './completion.ts';
import type { RoleId } from './roles.ts';
import type { ThreadId } from './threads.ts';

/** A lesson as `course.yaml` names it. */
export interface PlannedLesson {
  id: string;
  title: string;
  minutes: number;
  /** The strand that it teaches; the first and the last lesson teach none of the eight. */
  thread?: ThreadId | undefined;
  teaches: string[];
  /** Two or three words for the course map. */
  about: string;
}

/** A case as `course.yaml` places it. */
export interface PlannedCase {
  id: string;
  /** Whose place the learner takes, as a short sentence. */
  you: string;
}

export interface PlannedUnit {
  id: string;
  number: number;
  title: string;
  /** The question of the unit, where it answers one: ‘Whether’, ‘How’. */
  asks?: string | undefined;
  lessons: PlannedLesson[];
  cases?: PlannedCase[] | undefined;
}

/** What `course.yaml` recommends to a role. */
export interface PlannedRole {
  id: RoleId;
  title: string;
  /** Two or three things of its day. */
  about: string;
  /** Ids, in the order of this role. */
  lessons: string[];
  cases: string[];
}

/** What `course.yaml` says. */
export interface CoursePlan {
  title: string;
  question: string;
  lead: string;
  /** The content version: the one that is written on. */
  version: number;
  /** The last version that learners have: its choices and answers stay as they are. 0 before the first release. */
  released: number;
  units: PlannedUnit[];
  roles?: PlannedRole[] | undefined;
  completion: CompletionPlan;
}

/** What the outline takes from a case file. */
export interface CaseFacts {
  id: string;
  title: string;
  minutes: number;
  pair?: { with: string };
}

export interface OutlineLesson extends PlannedLesson {
  /** The id of its unit. */
  unit: string;
  /** Place in the course, from 0. */
  order: number;
  /** Whether it can be read already. */
  published: boolean;
  /** Its page; missing while it is in preparation. */
  href?: string;
}

export interface OutlineCase extends PlannedCase {
  unit: string;
  /** Missing while there is no case of that id. */
  title?: string;
  minutes?: number;
  /** The case that differs from it in one fact. */
  pair?: string;
  published: boolean;
  href?: string;
}

export interface OutlineUnit {
  id: string;
  number: number;
  title: string;
  asks?: string | undefined;
  lessons: OutlineLesson[];
  cases: OutlineCase[];
}

/** A role with the lessons and the cases recommended to it. */
export interface OutlineRole extends Omit<PlannedRole, 'lessons' | 'cases'> {
  lessons: OutlineLesson[];
  cases: OutlineCase[];
}

/** The course as a map: what there is, in which order, and what can be opened. */
export interface Outline {
  title: string;
  /** The content version, see `CoursePlan`. */
  version: number;
  /** The two questions of every return. */
  question: string;
  /** Who the course is for and how long it takes. */
  lead: string;
  units: OutlineUnit[];
  /** All lessons and all cases in the order of study. */
  lessons: OutlineLesson[];
  cases: OutlineCase[];
  roles: OutlineRole[];
  completion: CompletionPlan;
  /** The lesson of that id; throws when the plan has none. */
  lesson(id: string): OutlineLesson;
  /** The next lesson that can be read after this one. */
  after(id: string): OutlineLesson | undefined;
}

/**
 * Joins the plan with what exists. Whether a lesson or a case is published follows from its being there, so nobody can forget it.
 * @param lessons the ids of the lessons that have a file
 */
export function buildOutline(plan: CoursePlan, lessons: ReadonlySet<string>, cases: readonly CaseFacts[]): Outline {
  let order = 0;
  const units = plan.units.map((unit) => ({
    ...unit,
    lessons: unit.lessons.map((lesson) => ({
      ...lesson,
      unit: unit.id,
      order: order++,
      ...openable(lessons.has(lesson.id), `lesson-${lesson.id}.html`),
    })),
    cases: (unit.cases ?? []).map((planned) => {
      const found = cases.find(({ id }) => id === planned.id);
      return {
        ...planned,
        unit: unit.id,
        ...(found && { title: found.title, minutes: found.minutes }),
        ...(found?.pair && { pair: found.pair.with }),
        ...openable(found !== undefined, `case-${planned.id}.html`),
      };
    }),
  }));
  const all = units.flatMap((unit) => unit.lessons);
  const allCases = units.flatMap((unit) => unit.cases);
  return {
    title: plan.title,
    version: plan.version,
    question: plan.question,
    lead: plan.lead,
    units,
    lessons: all,
    cases: allCases,
    completion: plan.completion,
    roles: (plan.roles ?? []).map((role) => ({
      ...role,
      lessons: named(all, role.lessons),
      cases: named(allCases, role.cases),
    })),
    lesson(id) {
      const lesson = all.find((each) => each.id === id);
      if (!lesson)
        throw new RangeError(`There is no lesson ‘${id}’ in content/en/course.yaml. Add it to a unit there.`);
      return lesson;
    },
    after: (id) => all.slice(all.findIndex((each) => each.id === id) + 1).find(({ published }) => published),
  };
}

/** Those of the ids that the plan has; the checks of the build name the others. */
function named<Thing extends { id: string }>(things: readonly Thing[], ids: readonly string[]): Thing[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
}

function openable(published: boolean, href: string): { published: boolean; href?: string } {
  return published ? { published, href } : { published };
}
