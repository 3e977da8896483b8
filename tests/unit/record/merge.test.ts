import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseEvent } from '../../../src/domain/record/events.ts';
import { merge, unite } from '../../../src/domain/record/merge.ts';
import { anEvent } from '../../support/an-event.ts';
import { anyHistory } from '../../support/any-history.ts';

const RUNS = { numRuns: 10_000 };

/** Ten thousand histories take their time on a busy machine. */
const LONG = { timeout: 120_000 };

/** Two histories as texts: comparing these is fast enough for ten thousand of them. */
const same = (a: readonly CourseEvent[], b: readonly CourseEvent[]) => {
  expect(JSON.stringify(a)).toBe(JSON.stringify(b));
};

describe('merging two histories', () => {
  test('does not depend on which comes first', LONG, () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (a, b) => {
        same(merge(a, b), merge(b, a));
      }),
      RUNS,
    );
  });

  test('does not depend on which two are merged first', LONG, () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
        same(merge(merge(a, b), c), merge(a, merge(b, c)));
      }),
      RUNS,
    );
  });

  test('changes nothing the second time', LONG, () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (a, b) => {
        const once = merge(a, b);
        same(merge(once, a), once);
        same(merge(once, once), once);
      }),
      RUNS,
    );
  });

  test('loses no id, invents none, and repeats none', LONG, () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (a, b) => {
        const ids = merge(a, b).map(({ id }) => id);
        expect(ids.sort()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort());
      }),
      RUNS,
    );
  });
});

describe('the order of events', () => {
  const read = (page: string, id: string, at: number) => anEvent({ id, at, verb: 'launched', page });

  test('is by time, then by id, and 9 comes before 10', () => {
    const events = [read('c', 'x-10', 5), read('a', 'x-30', 4), read('b', 'x-9', 5), read('d', 'y-10', 5)];
    expect(unite(events).events.map(({ id }) => id)).toEqual(['x-30', 'x-9', 'x-10', 'y-10']);
  });

  test('decides which of two events with one id stays; the other is named', () => {
    const early = read('early', 'x-1', 1);
    const late = read('late', 'x-1', 2);
    expect(unite([late, early, early])).toEqual({ events: [early], others: [late] });
  });

  test('leaves the lists that it is given alone', () => {
    const events = [read('b', 'x-2', 2), read('a', 'x-1', 1)];
    merge(events, events);
    expect(events.map(({ id }) => id)).toEqual(['x-2', 'x-1']);
  });
});
