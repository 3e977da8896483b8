import type { CourseReport } from '../../domain/course/report.ts';
import { duration } from './duration.ts';
import { EXTENSIONS } from './iris.ts';
import { sessionOf, type LaunchData } from './launch-data.ts';
import type { LaunchParameters } from './launch-parameters.ts';
import { nameUuid } from './name-uuid.ts';
import type { Draft, Result } from './statement.ts';

/** What has been told before. */
export interface Told {
  /** In this registration: each at most once (cmi5 §9.3). */
  completed: boolean;
  passed: boolean;
  /** In this session: of passed and failed, at most one (cmi5 §9.3). */
  judged: boolean;
  /** The result that was told as failed last, as `markOf` has it; it is not told again. */
  failed: string;
  /** The progress told last, in per cent. */
  progress: number;
}

interface Now {
  launch: LaunchParameters;
  data: LaunchData;
  /** Milliseconds since 1970. */
  at: number;
  /** Seconds since the session began. */
  seconds: number;
}

/**
 * What is now to be told of the course as a whole, in order. The same statement has one id in its registration, whoever tells it, so that
 * a store that has it does not take it twice. A mastery score of the portal decides over passed and failed (cmi5 §10.2.4); all criteria of
 * `moveOn` are served, because completed and passed are told apart (cmi5 §9.3.3, §9.3.4). Progress is not told after completed (§9.5.5.1).
 */
export function courseDrafts({ completion, success, score, progress }: CourseReport, told: Told, now: Now): Draft[] {
  const { launch, data, at, seconds } = now;
  const time = { duration: duration(seconds) };
  const drafts: Draft[] = [];
  const add = (verb: Draft['verb'], of: string[], result: Result, defined = true) =>
    drafts.push({ id: nameUuid(launch.registration, launch.activityId, verb, ...of), verb, at, defined, result });

  const percent = Math.floor(progress * 100 + 1e-9);
  if (!told.completed && completion === 'incomplete' && percent > told.progress)
    add('progressed', [sessionOf(data), String(percent)], { extensions: { [EXTENSIONS.progress]: percent } }, false);
  if (!told.completed && completion === 'completed') add('completed', [], { completion: true, ...time });
  if (told.passed || told.judged) return drafts;

  const marks = score && { score: { scaled: scaledOf(score), raw: score.right, min: 0, max: score.of } };
  const reached =
    data.masteryScore === undefined
      ? success === 'passed'
      : marks !== undefined && marks.score.scaled >= data.masteryScore;
  if (reached) add('passed', [], { success: true, ...marks, ...time });
  else if (success === 'failed' && markOf(marks?.score) !== told.failed)
    add('failed', [sessionOf(data)], { success: false, ...marks, ...time });
  return drafts;
}

/** `initialized`, the first statement of a session (cmi5 §9.3.2), or `terminated`, the last one (cmi5 §9.3.8, §9.5.4.1). */
export function sessionDraft(verb: 'initialized' | 'terminated', { launch, data, at, seconds }: Now): Draft {
  return {
    id: nameUuid(launch.registration, launch.activityId, verb, sessionOf(data)),
    verb,
    at,
    defined: true,
    ...(verb === 'terminated' && { result: { duration: duration(seconds) } }),
  };
}

/** The four decimals that a mastery score has (cmi5 §10.2.4), rounded down: a mark that was not reached is never told as reached. */
function scaledOf({ right, of }: { right: number; of: number }): number {
  return of === 0 ? 0 : Math.floor((right / of) * 10_000 + 1e-9) / 10_000;
}

/** A result in short, to know it again. */
export function markOf(score: Result['score']): string {
  return score ? `${score.raw}/${score.max}` : 'none';
}
