import { expect, test } from 'vitest';
import type { CourseEvent } from '../../../../src/domain/record/events.ts';
import type { LmsBatch, LmsSent, LmsSession } from '../../../../src/portal/launch/lms-session.ts';
import { openTeller } from '../../../../src/portal/launch/open-teller.ts';
import type { Beginning } from '../../../../src/portal/launch/teller.ts';
import { anEvent } from '../../../support/an-event.ts';
import { anInteraction } from '../../../support/an-interaction.ts';
import { eventually } from '../../../support/eventually.ts';

const skipped = (id: string, at = 1000) => anEvent({ id, at, verb: 'skipped', case: 'samuel' });

/** A teller of a portal that answers as it is told; the record is the ids of the events. */
function told(begin: Partial<Beginning> = {}, answers: LmsSent[] = []) {
  const batches: (LmsBatch | undefined)[] = [];
  const later: { work: () => void; milliseconds: number }[] = [];
  let ended = 0;
  const session: LmsSession = {
    kind: 'scorm12',
    calls: [],
    start: () => Promise.resolve({ missing: 'not-found', cause: '' }),
    send(batch) {
      batches.push(batch);
      return Promise.resolve(answers.shift() ?? { state: 'saved' });
    },
    secure: (batch) => batches.push(batch),
    end(batch) {
      ended += 1;
      batches.push(batch);
      return undefined;
    },
  };
  const ids = (events: readonly CourseEvent[]) => events.map(({ id }) => id);
  const teller = openTeller(
    session,
    {
      write: (events, limit = Infinity) => {
        const text = ids(events).join(',');
        return text.length <= limit ? { text, left: 0 } : { text: text.slice(0, limit), left: 1 };
      },
      read: (text) => text.split(',').map((id) => skipped(id)),
      report: () => ({ completion: 'incomplete', success: 'unknown', progress: 0 }),
      interactions: (events) => ids(events).map((event) => anInteraction({ event })),
      location: () => 'index.html',
      seconds: () => 1,
      calm: () => Promise.resolve(),
      later: (work, milliseconds) => later.push({ work, milliseconds }),
    },
    { events: [], reported: [], limit: undefined, quiet: false, untouchable: false, ...begin },
  );
  const sent = () => batches.map((batch) => batch?.record);
  const fresh = () => batches.map((batch) => batch?.interactions.map(({ event }) => event));
  return { teller, batches, sent, fresh, later, ended: () => ended };
}

test('tells what is known at the start, then what is added, each decision once', async () => {
  const { teller, sent, fresh } = told({ events: [skipped('a-1'), skipped('b-1')], reported: [skipped('a-1')] });
  expect(await teller.settled()).toBe('saved');
  teller.add([skipped('c-1', 2000)]);
  expect(teller.told().state).toBe('telling');
  expect(await teller.settled()).toBe('saved');
  expect(sent()).toEqual(['a-1,b-1', 'a-1,b-1,c-1']);
  expect(fresh()).toEqual([['b-1'], ['c-1']]);
});

test('what comes while it is speaking is told right after', async () => {
  const { teller, sent } = told();
  teller.add([skipped('a-1')]);
  await Promise.resolve();
  await Promise.resolve();
  teller.add([skipped('b-1')]);
  await eventually(() => {
    expect([sent().at(-1), teller.told().state]).toEqual(['a-1,b-1', 'saved']);
  });
});

test('a failure is tried again after pauses that grow; decisions that were not taken are told again', async () => {
  const failed: LmsSent = { state: 'failed', cause: 'busy' };
  const { teller, later, fresh } = told({ events: [skipped('a-1')] }, [failed, { ...failed, state: 'unconfirmed' }]);
  expect(await teller.settled()).toBe('failed');
  expect(teller.told().cause).toBe('busy');
  // Nothing is sent in the pause.
  teller.add([skipped('b-1', 2000)]);
  expect(await teller.settled()).toBe('failed');
  later[0]?.work();
  expect(await teller.settled()).toBe('unconfirmed');
  later[1]?.work();
  expect(await teller.settled()).toBe('saved');
  expect(later.map(({ milliseconds }) => milliseconds)).toEqual([5000, 10_000]);
  expect(fresh()).toEqual([['a-1'], ['a-1', 'b-1'], ['a-1', 'b-1']]);
});

test('a portal that keeps less is sent less, at once', async () => {
  const { teller, sent } = told({ events: [skipped('a-1'), skipped('b-1')] }, [
    { state: 'unconfirmed', cause: 'cut', limit: 3 },
  ]);
  expect(await teller.settled()).toBe('saved');
  expect(sent()).toEqual(['a-1,b-1', 'a-1']);
  expect(teller.told()).toMatchObject({ left: 1, size: 3, limit: 3 });
});

test('a record of another window is brought together with this one and handed on', async () => {
  const { teller, sent } = told({ events: [skipped('a-1')] }, [{ state: 'changed', record: 'a-1,z-1' }]);
  const heard: string[] = [];
  teller.listen((_told, fromOutside) => heard.push(...fromOutside.map(({ id }) => id)));
  expect(await teller.settled()).toBe('saved');
  expect(sent()).toEqual(['a-1', 'a-1,z-1']);
  expect(heard).toEqual(['z-1']);
});

test('in a preview nothing is told, at no time', async () => {
  const { teller, batches, ended } = told({ quiet: true });
  teller.add([skipped('a-1')]);
  teller.secure();
  expect(await teller.settled()).toBe('quiet');
  expect(await teller.replace([])).toBe(true);
  teller.end(false);
  expect([batches, ended()]).toEqual([[undefined], 1]);
});

test('what may not be overwritten is not: decisions are told, the record is withheld until it is released', async () => {
  const { teller, sent } = told({ events: [skipped('a-1')], untouchable: true });
  expect(await teller.settled()).toBe('withheld');
  teller.release();
  expect(await teller.settled()).toBe('saved');
  expect(sent()).toEqual([undefined, 'a-1']);
});

test('replacing leaves nothing of the old, also where another window still had it', async () => {
  const { teller, sent } = told({ events: [skipped('a-1')], untouchable: true });
  await teller.settled();
  expect(await teller.replace([skipped('n-1')])).toBe(true);
  expect(sent()).toEqual([undefined, 'n-1']);

  const other = told({ events: [skipped('a-1')] }, [{ state: 'saved' }, { state: 'changed', record: 'a-1,z-1' }]);
  await other.teller.settled();
  expect(await other.teller.replace([skipped('n-1')])).toBe(true);
  expect(other.sent()).toEqual(['a-1', 'n-1', 'n-1']);
});

test('erasing empties the record until something new is done, and at the end of the session too', async () => {
  const { teller, sent, batches } = told({ events: [skipped('a-1')] });
  await teller.settled();
  expect(await teller.replace([])).toBe(true);
  teller.secure();
  expect(batches.at(-1)).toMatchObject({ record: '', location: '' });
  teller.add([skipped('n-1')]);
  await teller.settled();
  expect(await teller.replace([])).toBe(true);
  teller.end(true);
  expect(sent()).toEqual(['a-1', '', '', 'n-1', '', '']);
});

test('erasing does not wait for a pause after a failure, and goes on until the portal has it', async () => {
  const failed: LmsSent = { state: 'failed', cause: '' };
  const { teller, later, sent } = told({ events: [skipped('a-1')] }, [failed, failed]);
  await teller.settled();
  expect(await teller.replace([])).toBe(false);
  later.at(-1)?.work();
  expect(await teller.settled()).toBe('saved');
  expect(sent()).toEqual(['a-1', '', '']);
});

test('the session ends once, whoever ends it, and nothing is told after it', async () => {
  const { teller, batches, ended } = told({ events: [skipped('a-1')] });
  await teller.settled();
  teller.end(true);
  teller.end(false);
  teller.secure();
  teller.add([skipped('b-1', 2000)]);
  await teller.settled();
  expect(ended()).toBe(1);
  expect(batches).toHaveLength(2);
});
