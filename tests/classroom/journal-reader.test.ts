import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalReader } from '../../src/classroom/server/journal-reader.ts';
import type { JournalEvent } from '../../src/classroom/session/events.ts';

const entry = (i: number): JournalEvent => ({ type: 'asked', at: i, text: String(i) });

test('whatever is heard late, twice or never, the journal is passed on in order, each entry once', async () => {
  const news = fc.array(fc.record({ first: fc.nat(12), length: fc.integer({ min: 1, max: 5 }) }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(news, async (heard) => {
      const journal = Array.from({ length: 17 }, (_, i) => entry(i));
      const passed: JournalEvent[] = [];
      const reader = journalReader(
        async (from) => {
          await Promise.resolve();
          return journal.slice(from);
        },
        (first, events) => {
          expect(first).toBe(passed.length);
          passed.push(...events);
        },
        (error) => expect.fail(error.message),
      );
      for (const { first, length } of heard) {
        reader.hear(first, journal.slice(first, first + length));
        if (length === 5) await Promise.resolve();
      }
      await reader.catchUp();
      expect(passed).toEqual(journal);
    }),
  );
});

test('what could not be fetched is said, and fetched with the next try', async () => {
  const trouble: string[] = [];
  const passed: JournalEvent[] = [];
  let down = true;
  const reader = journalReader(
    (from) => (down ? Promise.reject(new Error('down')) : Promise.resolve([entry(0), entry(1)].slice(from))),
    (_, events) => passed.push(...events),
    ({ message }) => trouble.push(message),
  );
  await expect(reader.catchUp()).rejects.toThrow('down');
  down = false;
  await reader.catchUp();
  expect(trouble).toEqual(['down']);
  expect(passed).toHaveLength(2);
});
