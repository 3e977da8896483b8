import { hash } from './shuffled.ts';
import { THREADS, type ThreadId } from './threads.ts';

/** What is drawn from: a question of a bank, and the strand that it tests. */
export interface Drawable {
  id: string;
  thread: ThreadId;
}

/** What the record says of an attempt, as far as drawing needs it. */
export interface Drawer {
  seed: number;
  /** The questions that were answered in it already. */
  answers: Readonly<Record<string, unknown>>;
  /** The questions that were left open for now. */
  left?: readonly string[];
  /** Questions of the bank whose answers no longer fit them: they are not asked in it any more. */
  without?: readonly string[];
  /** Set once it was handed in: how many questions it had. */
  done?: { of: number };
}

/**
 * What each attempt at a test asks, in its order: from every thread at least one question, the others spread, and those that earlier
 * attempts asked least come first. The same record always gives the same tests. A question that was answered or left open stays in its
 * test even where the bank, or the history before it, has changed since; in place of one that is gone another is asked, unless the test
 * was handed in: that asks what it asked, as far as it is still there.
 * @param attempts all attempts at this test, oldest first
 * @param size how many questions a test has
 * @returns for each attempt the ids of its questions
 */
export function drawAll(bank: readonly Drawable[], attempts: readonly Drawer[], size: number): string[][] {
  const asked = new Map<string, number>();
  return attempts.map(({ seed, answers, left = [], without = [], done }) => {
    const own = bank.filter(({ id }) => !without.includes(id));
    const met = new Set([...Object.keys(answers), ...left]);
    const kept = keepMet(draw(own, seed, size, asked), own, met);
    // Less than the whole of it is known where a part of its history is missing.
    const ids = done && met.size >= done.of ? kept.filter((id) => met.has(id)) : kept;
    for (const id of ids) asked.set(id, (asked.get(id) ?? 0) + 1);
    return ids;
  });
}

/** Puts what was met and would not be drawn today in the place of what was not, of the same thread where there is one. */
function keepMet(drawn: readonly string[], bank: readonly Drawable[], met: ReadonlySet<string>): string[] {
  const ids = [...drawn];
  const threadOf = new Map(bank.map(({ id, thread }) => [id, thread]));
  for (const { id, thread } of bank) {
    if (!met.has(id) || ids.includes(id)) continue;
    const free = ids.filter((each) => !met.has(each));
    const count = (each: string) => ids.filter((other) => threadOf.get(other) === threadOf.get(each)).length;
    const out = free.find((each) => threadOf.get(each) === thread) ?? free.find((each) => count(each) > 1) ?? free[0];
    if (out !== undefined) ids[ids.indexOf(out)] = id;
  }
  return ids;
}

function draw(bank: readonly Drawable[], seed: number, size: number, asked: ReadonlyMap<string, number>): string[] {
  const chance = (text: string) => hash(`${seed} ${text}`);
  const times = (question: Drawable | undefined) => (question ? (asked.get(question.id) ?? 0) : Infinity);
  const waiting = new Map(
    THREADS.map((thread) => [
      thread,
      bank.filter((each) => each.thread === thread).sort((a, b) => times(a) - times(b) || chance(a.id) - chance(b.id)),
    ]),
  );
  const of = (thread: ThreadId) => waiting.get(thread) ?? [];
  const rounds: Drawable[][] = [];
  const taken = new Map(THREADS.map((thread) => [thread, 0]));
  const take = (thread: ThreadId, question: Drawable | undefined) => {
    const round = taken.get(thread) ?? 0;
    taken.set(thread, round + 1);
    if (question) (rounds[round] ??= []).push(question);
  };

  const open = () => THREADS.filter((thread) => of(thread).length > 0);
  const fresh = (thread: ThreadId) => of(thread).filter((each) => times(each) === times(of(thread)[0])).length;
  const sum = () => rounds.flat().length;
  while (sum() < size && open().length > 0) {
    // The thread with the fewest questions so far; among equals the one with the newest to ask, and with the most of them.
    const [next] = open().sort(
      (a, b) =>
        (taken.get(a) ?? 0) - (taken.get(b) ?? 0) ||
        times(of(a)[0]) - times(of(b)[0]) ||
        fresh(b) - fresh(a) ||
        chance(a) - chance(b),
    );
    if (next) take(next, of(next).shift());
  }
  // All threads once, then once more: the questions of one thread do not follow each other.
  return rounds
    .flatMap((round) => [...round].sort((a, b) => chance(`at ${a.id}`) - chance(`at ${b.id}`)))
    .map(({ id }) => id);
}
