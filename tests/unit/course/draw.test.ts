import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawAll, type Drawable } from '../../../src/domain/course/draw.ts';
import { THREADS } from '../../../src/domain/course/threads.ts';

/** Three or four questions a thread, as the course has them. */
const BANK: Drawable[] = THREADS.flatMap((thread, index) =>
  Array.from({ length: 3 + (index % 2) }, (_, n) => ({ id: `${thread}-${n}`, thread })),
);
const threadOf = (id: string) => BANK.find((each) => each.id === id)?.thread;
const attempt = (seed: number, ...answered: string[]) => ({
  seed,
  answers: Object.fromEntries(answered.map((id) => [id, true])),
});
const seeds = fc.array(fc.nat(0xffffffff), { minLength: 1, maxLength: 6 });
const drawn = (...list: number[]) =>
  drawAll(
    BANK,
    list.map((seed) => attempt(seed)),
    14,
  );

describe('each draw', () => {
  test('has fourteen different questions, one or two of every thread', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        for (const ids of drawn(...list)) {
          expect(new Set(ids).size).toBe(14);
          for (const thread of THREADS) {
            const n = ids.filter((id) => threadOf(id) === thread).length;
            expect(n === 1 || n === 2).toBe(true);
          }
        }
      }),
    );
  });

  test('asks all threads once before it asks one a second time', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        for (const ids of drawn(...list)) expect(new Set(ids.slice(0, 8).map(threadOf)).size).toBe(8);
      }),
    );
  });

  test('is the same for the same record, and another for another seed', () => {
    expect(drawn(1, 2)).toEqual(drawn(1, 2));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => drawn(seed).join())).size).toBe(20);
  });
});

describe('later attempts', () => {
  test('the second asks nothing that the first asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, two) => {
        const [first = [], second = []] = drawn(one, two);
        expect(second.filter((id) => first.includes(id))).toEqual([]);
      }),
    );
  });

  test('every question comes back before one comes a third time', () => {
    const times = drawn(1, 2, 3, 4).flat();
    for (const { id } of BANK) expect(times.filter((each) => each === id).length).toBeLessThanOrEqual(2);
  });
});

describe('what was answered stays in its test', () => {
  test('and moves nothing: the test is the same at every question', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(14), (seed, count) => {
        const [all = []] = drawn(seed);
        expect(drawAll(BANK, [attempt(seed, ...all.slice(0, count))], 14)).toEqual([all]);
      }),
    );
  });

  test('when an earlier attempt comes in from another device', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, two) => {
        const [alone = []] = drawn(two);
        const [, after = []] = drawAll(BANK, [attempt(one), attempt(two, ...alone.slice(0, 6))], 14);
        for (const id of alone.slice(0, 6)) expect(after).toContain(id);
        expect(new Set(after).size).toBe(14);
      }),
    );
  });

  test('and an answered test is unchanged as a whole; a question that is gone is replaced', () => {
    const [all = []] = drawn(5);
    expect([...(drawAll(BANK, [attempt(9), attempt(5, ...all)], 14)[1] ?? [])].sort()).toEqual([...all].sort());
    const without = BANK.filter(({ id }) => id !== all[0]);
    expect(drawAll(without, [attempt(5, ...all)], 14)[0]).toHaveLength(14);
  });
});

describe('when the bank is another one than when the attempt began', () => {
  const [all = []] = drawn(5);
  const [gone = '', misfit = ''] = all;
  const smaller = BANK.filter(({ id }) => id !== gone);
  const larger: Drawable[] = [...BANK, ...THREADS.map((thread) => ({ id: `${thread}-new`, thread }))];

  test('what was answered or left open is still asked, wherever the draw would go now', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(14), fc.nat(14), (seed, answered, left) => {
        const [before = []] = drawn(seed);
        const met = [...before.slice(0, answered), ...before.slice(14 - left)];
        const given = { ...attempt(seed, ...before.slice(0, answered)), left: before.slice(14 - left) };
        const [now = []] = drawAll(larger, [given], 14);
        expect(new Set(now).size).toBe(14);
        for (const id of met) expect(now).toContain(id);
      }),
    );
  });

  test('another question of the same thread is asked in place of one that is gone, or whose answer no longer fits', () => {
    const [now = []] = drawAll(smaller, [{ ...attempt(5, gone, misfit), without: [misfit] }], 14);
    expect(new Set(now).size).toBe(14);
    expect(now).not.toContain(gone);
    expect(now).not.toContain(misfit);
    expect(new Set(now.map(threadOf)).size).toBe(8);
  });

  test('an attempt that was handed in asks what it asked, and nothing in place of what is gone', () => {
    const done = { ...attempt(5, ...all.slice(0, 12)), left: all.slice(12), done: { of: 14 } };
    expect(drawAll(BANK, [done], 14)).toEqual([all]);
    const [larg = []] = drawAll(larger, [done], 14);
    expect([...larg].sort()).toEqual([...all].sort());
    const [less = []] = drawAll(smaller, [{ ...done, without: [misfit] }], 14);
    expect([...less].sort()).toEqual(all.slice(2).sort());
  });

  test('an attempt that was handed in, and of which too little is known, is filled as before', () => {
    expect(drawAll(BANK, [{ ...attempt(5, ...all.slice(0, 3)), done: { of: 14 } }], 14)).toEqual([all]);
  });
});

test('a bank that is too small gives all that it has', () => {
  expect(drawAll(BANK.slice(0, 5), [attempt(1)], 14)[0]).toHaveLength(5);
});
