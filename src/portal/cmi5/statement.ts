import { CATEGORIES, EXTENSIONS, VERBS } from './iris.ts';
import type { LaunchData } from './launch-data.ts';
import type { Actor, LaunchParameters } from './launch-parameters.ts';

/** The result of a statement (xAPI; cmi5 §9.5). */
export interface Result {
  completion?: true;
  success?: boolean;
  score?: { scaled: number; raw: number; min: number; max: number };
  duration?: string;
  response?: string;
  extensions?: Record<string, unknown>;
}

/**
 * A statement without who and where: it can wait on this device and be told in a later session, and holds nothing of which the portal
 * says who it is.
 */
export interface Draft {
  id: string;
  verb: keyof typeof VERBS;
  /** What it is about, where that is not the unit itself. */
  object?: { id: string; definition: Record<string, unknown> };
  result?: Result;
  /** When it happened, in milliseconds since 1970. */
  at: number;
  /** Whether cmi5 defines it; else it is one that cmi5 allows (cmi5 §7.1.3). */
  defined: boolean;
}

/** A statement as it is sent. */
export interface Statement {
  id: string;
  actor: Actor;
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition?: Record<string, unknown> };
  result?: Result;
  context: Record<string, unknown>;
  timestamp: string;
}

/** In which session it is told. */
export interface Session {
  launch: LaunchParameters;
  data: LaunchData;
  /** When `initialized` was told: nothing in the session may have an earlier time (cmi5 §9.3, order of verbs). */
  begun: number;
}

/**
 * The statement in a session: with the context of the portal (cmi5 §9.6, §10.2.1), the categories that belong to it (§9.6.2), the
 * mastery score where it was judged (§9.6.3.2) and its time in UTC (§9.7).
 */
export function statementOf({ id, verb, object, result, at, defined }: Draft, session: Session): Statement {
  const { launch, data, begun } = session;
  return {
    id,
    actor: launch.actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object: { objectType: 'Activity', ...(object ?? { id: launch.activityId }) },
    ...(result && { result }),
    context: contextOf(verb, result, defined, launch, data),
    timestamp: new Date(Math.max(at, begun)).toISOString(),
  };
}

function contextOf(
  verb: Draft['verb'],
  result: Result | undefined,
  defined: boolean,
  { registration }: LaunchParameters,
  { contextTemplate, masteryScore }: LaunchData,
): Record<string, unknown> {
  const { contextActivities = {}, extensions, ...rest } = contextTemplate;
  const judged = verb === 'passed' || verb === 'failed';
  const moves = result?.success !== undefined || result?.completion !== undefined;
  const own = defined ? [CATEGORIES.cmi5, ...(moves ? [CATEGORIES.moveOn] : [])] : [];
  const given = contextActivities.category ?? [];
  const category = [...given, ...own.filter((id) => !given.some((each) => each.id === id)).map((id) => ({ id }))];
  return {
    registration,
    ...rest,
    contextActivities: { ...contextActivities, ...(category.length > 0 && { category }) },
    extensions: {
      ...(defined && judged && masteryScore !== undefined && { [EXTENSIONS.masteryScore]: masteryScore }),
      ...extensions,
    },
  };
}
