import type { CourseEvent } from '../record/events.ts';
import { THREADS, type ThreadId } from './threads.ts';

/** What a page must know of the course to see what went wrong. */
export interface ReviewCourse {
  /** The situations to choose from, in the order of the course. */
  pool: readonly { id: string; thread: ThreadId }[];
  /** Every question of the course that belongs to a strand, by id. */
  keys: Readonly<Record<string, AnswerToKnow>>;
  /** The breaches of the cases: case, then choice → the strands that it breaches. */
  breaches: Readonly<Record<string, Readonly<Record<string, readonly ThreadId[]>>>>;
}

export interface AnswerToKnow {
  thread: ThreadId;
  lesson: string;
  /** The ids of a right answer. */
  right: readonly string[];
  /** Whether they must stand in this order: steps and matched cards. */
  ordered?: boolean;
}

/** What went wrong, as the reason why a strand is asked about again. */
export type Because = { lesson: string } | { case: string };

/** A situation of a set. Without `because` nothing went wrong on its strand. */
export interface Chosen {
  id: string;
  thread: ThreadId;
  because?: Because;
}

interface Weak {
  thread: ThreadId;
  slips: number;
  at: number;
  because: Because;
}

const SIZE = 3;

/**
 * The situations of a review, chosen by what went wrong: one for each of the weakest strands, and beyond them one for each of
 * the others, which differ from review to review. On a strand comes first what the learner has not met, then what was answered
 * wrongly, then the rest. The same record gives the same set.
 * @param which 1, 2 or 3
 * @param events the record up to the beginning of the review
 */
export function reviewSet(
  which: number,
  { pool, keys, breaches }: ReviewCourse,
  events: readonly CourseEvent[],
): Chosen[] {
  const weak = weakStrands(keys, breaches, events);
  const stands = standingOf(keys, events);
  const used = new Set<string>();
  let set: Chosen[] = [];
  // The sets before it are chosen as well, so that none of their situations comes twice while there are others.
  for (let n = 1; n <= which; n += 1) {
    set = strandsOf(n, weak).flatMap((thread) => {
      const of = pool.filter((each) => each.thread === thread);
      const rank = (id: string) =>
        (used.has(id) ? 10 : 0) + (stands.get(id) === undefined ? 0 : stands.get(id) ? 2 : 1);
      const [best] = [...of].sort((a, b) => rank(a.id) - rank(b.id));
      if (!best) return [];
      used.add(best.id);
      const because = weak.find((each) => each.thread === thread)?.because;
      return [{ id: best.id, thread, ...(because && { because }) }];
    });
  }
  return set;
}

/** The strands of a set, all different: the weakest by turns, then the others by turns. */
function strandsOf(n: number, weak: readonly Weak[]): ThreadId[] {
  const first = weak.map(({ thread }) => thread);
  const rest = THREADS.filter((thread) => !first.includes(thread));
  const known = Math.min(SIZE, first.length);
  return [...turn(first, known, n), ...turn(rest, SIZE - known, n)];
}

function turn(of: readonly ThreadId[], size: number, n: number): ThreadId[] {
  return Array.from({ length: size }, (_, i) => of[(size * (n - 1) + i) % of.length] ?? []).flat();
}

/** The strands on which something went wrong: the most often first, of equals the latest. */
function weakStrands(
  keys: ReviewCourse['keys'],
  breaches: ReviewCourse['breaches'],
  events: readonly CourseEvent[],
): Weak[] {
  const found = new Map<ThreadId, Weak>();
  const slip = (thread: ThreadId, at: number, because: Because) => {
    const known = found.get(thread);
    const latest = known && known.at > at ? known : { at, because };
    found.set(thread, { thread, slips: (known?.slips ?? 0) + 1, at: latest.at, because: latest.because });
  };
  for (const event of events) {
    if ('response' in event) {
      const key = own(keys, event.question);
      if (key && !isRight(key, event.response)) slip(key.thread, event.at, { lesson: key.lesson });
    } else if ('choice' in event) {
      const threads = own(own(breaches, event.case) ?? {}, event.choice) ?? [];
      for (const thread of threads) slip(thread, event.at, { case: event.case });
    }
  }
  return [...found.values()].sort((a, b) => b.slips - a.slips || b.at - a.at);
}

/** By question: whether the latest answer stands; a question that was never met is missing. */
function standingOf(keys: ReviewCourse['keys'], events: readonly CourseEvent[]): Map<string, boolean> {
  const stands = new Map<string, boolean>();
  for (const event of events) {
    const key = 'response' in event ? own(keys, event.question) : undefined;
    if (key && 'response' in event) stands.set(event.question, isRight(key, event.response));
  }
  return stands;
}

function isRight({ right, ordered }: AnswerToKnow, response: readonly string[]): boolean {
  if (right.length !== response.length) return false;
  return ordered ? right.every((id, index) => id === response[index]) : right.every((id) => response.includes(id));
}

/** Ids come from outside: `constructor` is none. */
function own<Value>(things: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(things, id) ? things[id] : undefined;
}
