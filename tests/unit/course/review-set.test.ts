import { describe, expect, it } from 'vitest';
import { reviewSet, type ReviewCourse } from '../../../src/domain/course/review-set.ts';
import { THREADS } from '../../../src/domain/course/threads.ts';
import type { Happening } from '../../../src/domain/record/events.ts';
import { aHistory } from '../../support/an-event.ts';

/** Four questions for each strand; `a` is right. */
const ids = THREADS.flatMap((thread) => [1, 2, 3, 4].map((n) => ({ id: `${thread}-q${n}`, thread })));
const course: ReviewCourse = {
  pool: ids,
  keys: {
    ...Object.fromEntries(ids.map(({ id, thread }) => [id, { thread, lesson: `lesson of ${thread}`, right: ['a'] }])),
    'steps-in-order': { thread: 'dignity', lesson: 'dignity', right: ['a', 'b', 'c'], ordered: true },
    'as-many': { thread: 'dignity', lesson: 'dignity', right: ['a', 'b'] },
  },
  breaches: { gate: { push: ['privacy', 'child'], wait: ['privacy'] } },
};
const answer = (question: string, ...response: string[]): Happening => ({ verb: 'answered', question, response });
const decide = (choice: string): Happening => ({ verb: 'answered', case: 'gate', run: 'test-1', step: 0, choice });
const set = (n: number, ...happenings: Happening[]) => reviewSet(n, course, aHistory(happenings));
const threads = (n: number, ...happenings: Happening[]) => set(n, ...happenings).map(({ thread }) => thread);
const names = (n: number, ...happenings: Happening[]) => set(n, ...happenings).map(({ id }) => id);

describe('with nothing known or nothing wrong', () => {
  it('the three reviews are spread over all eight strands, differ, and give no reason', () => {
    const all = [1, 2, 3].flatMap((n) => threads(n));
    expect(all).toHaveLength(9);
    expect(new Set(all)).toEqual(new Set(THREADS));
    expect(new Set([1, 2, 3].flatMap((n) => names(n))).size).toBe(9);
    expect([1, 2, 3].flatMap((n) => set(n)).some(({ because }) => because)).toBe(false);
  });

  it('right answers change the situations and not the strands', () => {
    const right = [answer('right-to-return-q1', 'a'), answer('right-to-return-q2', 'a')];
    expect(threads(1, ...right)).toEqual(threads(1));
    expect(names(1, ...right)[0]).toBe('right-to-return-q3');
  });

  it('the same record gives the same set', () => {
    expect(set(2, decide('push'))).toEqual(set(2, decide('push')));
  });
});

describe('what went wrong decides', () => {
  it('the strand of a wrong answer comes first in each review, with its reason and another situation each time', () => {
    const wrong = answer('inclusion-q1', 'b');
    for (const n of [1, 2, 3]) {
      expect(set(n, wrong)[0]).toMatchObject({ thread: 'inclusion', because: { lesson: 'lesson of inclusion' } });
      expect(
        set(n, wrong)
          .slice(1)
          .some(({ because }) => because),
      ).toBe(false);
    }
    expect([1, 2, 3].map((n) => names(n, wrong)[0])).toEqual(['inclusion-q2', 'inclusion-q3', 'inclusion-q4']);
  });

  it('a strand that a decision breached comes back, more often breached first', () => {
    const [first, second] = set(1, decide('push'), decide('wait'));
    expect(first).toMatchObject({ thread: 'privacy', because: { case: 'gate' } });
    expect(second).toMatchObject({ thread: 'child', because: { case: 'gate' } });
  });

  it('of equally weak strands the latest comes first', () => {
    expect(threads(1, answer('child-q1', 'b'), answer('dignity-q1', 'b')).slice(0, 2)).toEqual(['dignity', 'child']);
  });

  it('names what went wrong last', () => {
    expect(set(1, answer('privacy-q1', 'b'), decide('wait'))[0]?.because).toEqual({ case: 'gate' });
    expect(set(1, decide('wait'), answer('privacy-q1', 'b'))[0]?.because).toEqual({ lesson: 'lesson of privacy' });
  });

  it('more weak strands than a set holds are taken by turns, each strand once in a set', () => {
    const wrong = THREADS.map((thread) => answer(`${thread}-q1`, 'b'));
    const all = [1, 2, 3].map((n) => threads(n, ...wrong));
    for (const each of all) expect(new Set(each).size).toBe(3);
    expect(new Set(all.flat())).toEqual(new Set(THREADS));
  });

  it('a slip in order counts, one in the order of choices does not', () => {
    expect(set(1, answer('steps-in-order', 'a', 'c', 'b'))[0]).toMatchObject({ thread: 'dignity' });
    expect(set(1, answer('as-many', 'a'))[0]).toMatchObject({ thread: 'dignity' });
    expect(threads(1, answer('as-many', 'b', 'a'))).toEqual(threads(1));
  });

  it('when all situations of a strand are known, one that was answered wrongly comes before one that stands', () => {
    const known = [1, 2, 3, 4].map((n) => answer(`child-q${n}`, n === 3 ? 'b' : 'a'));
    expect(names(1, ...known)[0]).toBe('child-q3');
  });

  it('answers and decisions that the course no longer knows change nothing', () => {
    const lost = [answer('gone', 'b'), answer('constructor', 'b'), decide('toString')];
    expect(set(1, ...lost)).toEqual(set(1));
  });
});
