import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { redisStorage } from '../../src/classroom/server/redis-storage.ts';
import type { Report } from '../../src/classroom/session/report.ts';
import { STANDARD } from '../../src/classroom/session/settings.ts';
import {
  askForSession,
  Device,
  leader,
  openSession,
  type OpenedSession,
  phone,
  screen,
} from '../support/classroom/a-device.ts';
import type { House } from '../support/classroom/a-house.ts';
import { closes, ends, opened } from '../support/classroom/at-the-end.ts';
import { startRedis } from '../support/classroom/start-servers.ts';
import { until } from '../support/classroom/until.ts';

/** A room with a leader, a big screen and some phones. */
async function aRoom(house: House, phones: number, settings = {}) {
  const session = await openSession(house.port, settings);
  const lead = await closes(leader(house.at, session)).ready();
  const big = await closes(screen(house.at, session)).ready();
  const people = await Promise.all(Array.from({ length: phones }, () => closes(phone(house.at, session.code)).ready()));
  return { session, lead, big, people };
}

const get = (house: House, { code }: OpenedSession, path: string, key: string) =>
  fetch(`http://127.0.0.1:${house.port}/room/${path}${path.includes('?') ? '&' : '?'}code=${code}`, {
    headers: { authorization: `Bearer ${key}` },
  });

test('the clock of the server may be set back: the count goes on', async () => {
  const house = await opened();
  const { lead, big, people } = await aRoom(house, 1);
  await lead.go('next', 'next', 'vote');
  await until(() => big.count?.voted === 0 && people[0]?.view?.phase === 'voting');
  // Nothing is about to be sent any more.
  await setTimeout(400);
  house.clock.ahead = -3_600_000;
  await people[0]?.vote('ask');
  await until(() => big.count?.voted === 1);
});

test('a room votes, talks, votes again and sees both rounds; the report says it and names nobody', async () => {
  const house = await opened();
  const { session, lead, big, people } = await aRoom(house, 6);
  await lead.go('next', 'next', 'vote');
  await until(() => people.every(({ view }) => view?.phase === 'voting'));
  expect(people[0]?.view?.decision?.scene.options).toHaveLength(3);
  expect(await Promise.all(people.map((each, i) => each.vote(i < 4 ? 'push' : 'ask')))).toEqual(
    Array(6).fill(undefined),
  );
  await until(() => big.count?.voted === 6);
  expect(big.count).toEqual({ joined: 6, present: 6, voted: 6 });
  expect(big.view?.decision?.tallies).toEqual([]);
  expect(people.every(({ count }) => count === undefined)).toBe(true);
  await lead.go('close', 'discuss', 'vote');
  await until(() => people.every(({ view, mine }) => view?.decision?.round === 2 && mine === null));
  await Promise.all(people.map((each, i) => each.vote(i < 1 ? 'push' : 'ask')));
  await lead.tell({ do: 'tally', counts: { ask: 2, note: 1 } });
  await lead.go('close');
  expect(await people[0]?.vote('ask')).toBe('not-open');
  await until(() => big.view?.phase === 'closed');
  expect(big.view?.decision?.tallies).toEqual([
    { counts: { ask: 2, note: 0, push: 4 }, voters: 6, left: 0 },
    { counts: { ask: 7, note: 1, push: 1 }, voters: 9, left: 0 },
  ]);
  await lead.go('reveal', 'judge');
  await until(() => people.every(({ view }) => view?.phase === 'judged'));
  expect(people[0]?.view?.decision?.judgement?.verdict).toBe('rights-based');

  const answer = await get(house, session, 'report', session.keys.partner);
  const report = (await answer.json()) as Report;
  expect(report.decisions[0]).toMatchObject({
    outcome: { choice: 'ask', by: 'room' },
    change: { both: 6, changed: 3 },
  });
  for (const { seat } of people) expect(JSON.stringify(report)).not.toContain(seat?.slice(0, 12));
  const csv = await get(house, session, 'report?as=csv', session.keys.facilitator);
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await csv.text()).toContain('gate,hall,Scene hall,ask,Do ask,rights-based,2,7,1,room,3,6,');
});

test('a phone that reloads has its seat and its vote back; a made-up seat is a new one', async () => {
  const house = await opened();
  const { session, lead, people } = await aRoom(house, 1);
  await lead.go('next', 'next', 'vote');
  const [first] = people;
  await until(() => first?.view?.phase === 'voting');
  await first?.vote('note');
  first?.close();
  const back = closes(phone(house.at, session.code, first?.seat));
  await back.ready();
  expect(back.mine).toBe('note');
  expect(back.seat).toBe(first?.seat);
  const forged = closes(phone(house.at, session.code, `${first?.seat?.slice(0, 12) ?? ''}.${'x'.repeat(22)}`));
  await forged.ready();
  expect(forged.mine).toBeNull();
  expect(forged.seat).not.toBe(first?.seat);
  await until(() => lead.count?.joined === 2);
});

test('whoever comes when nobody else was there is shown where things stand now, with all who come after', async () => {
  const house = await opened();
  const { session, lead, big, people } = await aRoom(house, 1);
  people[0]?.close();
  big.close();
  await until(() => lead.count?.present === 0);
  await lead.go('next', 'next');
  const late = await Promise.all([1, 2].map(() => closes(phone(house.at, session.code)).ready()));
  const screens = await Promise.all([1, 2].map(() => closes(screen(house.at, session)).ready()));
  expect([...late, ...screens].map(({ view }) => view?.phase)).toEqual(Array(4).fill('reading'));
  await lead.go('vote');
  await until(() => [...late, ...screens].every(({ view }) => view?.phase === 'voting'));
});

test('of votes that follow each other at once the last one counts, also where it says again what stands', async () => {
  const house = await opened();
  const { session, lead, people } = await aRoom(house, 1);
  await lead.go('next', 'next', 'vote');
  const [first] = people;
  await until(() => first?.view?.phase === 'voting');
  // Often enough that both are on their way together at least once.
  for (let time = 0; time < 8; time++) {
    await first?.vote('ask');
    await Promise.all(['push', 'ask'].map(async (choice) => first?.vote(choice)));
    const back = closes(phone(house.at, session.code, first?.seat));
    await back.ready();
    expect(back.mine).toBe('ask');
    back.close();
  }
});

test('two pages with the same seat are one voter, and each shows what the other chose', async () => {
  const house = await opened();
  const { session, lead, people } = await aRoom(house, 1);
  const twin = closes(phone(house.at, session.code, people[0]?.seat));
  await twin.ready();
  await lead.go('next', 'next', 'vote');
  await until(() => twin.view?.phase === 'voting' && people[0]?.view?.phase === 'voting');
  await people[0]?.vote('ask');
  await until(() => twin.mine === 'ask');
  await twin.vote('push');
  await until(() => people[0]?.mine === 'push');
  await until(() => lead.count?.voted === 1);
  expect(lead.count).toEqual({ joined: 1, present: 1, voted: 1 });
});

test('nobody does what is not theirs: wrong keys, phones and screens that command, leaders that vote', async () => {
  const house = await opened();
  const { session, big, lead, people } = await aRoom(house, 1);
  const wrong = closes(new Device(house.at, { as: 'facilitator', code: session.code, key: session.keys.projector }));
  await until(() => wrong.state.is === 'ended');
  expect(wrong.state).toEqual({ is: 'ended', reason: 'wrong-key' });
  const nowhere = closes(phone(house.at, 'ZZZZZZ'));
  await until(() => nowhere.state.is === 'ended');
  expect(nowhere.state).toEqual({ is: 'ended', reason: 'no-such-session' });
  expect(await big.tell({ do: 'next' })).toBe('not-yours');
  expect(await people[0]?.tell({ do: 'next' })).toBe('not-yours');
  expect(await lead.vote('ask')).toBe('not-yours');
  const partner = closes(new Device(house.at, { as: 'facilitator', code: session.code, key: session.keys.partner }));
  await (await partner.ready()).go('next');
  await until(() => lead.view?.phase === 'brief');
  expect((await get(house, session, 'report', session.keys.projector)).status).toBe(401);
  expect((await get(house, session, 'report', '')).status).toBe(401);
});

test('of two leaders who press the same button the second is told that the session has gone on', async () => {
  const house = await opened();
  const { lead } = await aRoom(house, 0);
  const step = lead.view?.step ?? 0;
  const press = () => lead.ask({ type: 'do', step, command: { do: 'next' } });
  expect(await Promise.all([press(), press()])).toEqual([undefined, 'moved-on']);
});

test('a question from the room reaches those who lead, and the screen only when it was kept', async () => {
  const house = await opened();
  const { lead, big, people } = await aRoom(house, 1);
  const text = '<img src=x onerror=alert(1)> Which law?';
  expect(await people[0]?.ask({ type: 'ask', text })).toBeUndefined();
  await until(() => lead.view?.desk?.questions.length === 1);
  expect(lead.view?.desk?.questions[0]).toEqual({ n: 0, text, from: 'room', parked: false });
  await lead.tell({ do: 'keep', question: 0 });
  await lead.go('debrief');
  await until(() => big.view?.debrief?.parked.length === 1);
  expect(big.view?.debrief?.parked).toEqual([text]);
});

test('a session is erased by who leads it: lines end, and nothing is found any more', async () => {
  const house = await opened();
  const { session, people, lead } = await aRoom(house, 1);
  const erase = (key: string) =>
    fetch(`http://127.0.0.1:${house.port}/room/session?code=${session.code}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${key}` },
    });
  expect((await erase(session.keys.partner)).status).toBe(403);
  expect((await erase(session.keys.facilitator)).status).toBe(204);
  await until(() => people[0]?.state.is === 'ended' && lead.state.is === 'ended');
  expect(people[0]?.state).toEqual({ is: 'ended', reason: 'over' });
  expect((await get(house, session, 'report', session.keys.facilitator)).status).toBe(404);
});

test('what one process has erased no other process shows any more, also not to those who had a seat', async () => {
  const redis = ends(await startRedis());
  const shared = () => redisStorage(redis.url, () => undefined);
  const [one, two] = [await opened({ storage: await shared() }), await opened({ storage: await shared() })];
  const { session } = await aRoom(one, 0);
  const there = await closes(phone(two.at, session.code)).ready();
  const key = session.keys.facilitator;
  expect((await get(two, session, 'report', key)).status).toBe(200);
  const erased = await fetch(`http://127.0.0.1:${one.port}/room/session?code=${session.code}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${key}` },
  });
  expect(erased.status).toBe(204);
  await until(() => there.state.is === 'ended');
  expect((await get(two, session, 'report', key)).status).toBe(404);
  const back = closes(phone(two.at, session.code, there.seat));
  await until(() => back.state.is === 'ended');
  expect(back.state).toEqual({ is: 'ended', reason: 'no-such-session' });
});

test('who leads is given the links of the session; a second facilitator is not, and the addresses of the network are named', async () => {
  const house = await opened({ addresses: () => ['10.0.0.7'] });
  const session = await openSession(house.port);
  const about = async (key: string): Promise<unknown> => (await get(house, session, 'session', key)).json();
  const { facilitator, partner, projector } = session.keys;
  expect(await about(facilitator)).toEqual({ expires: session.expires, lead: true, keys: { partner, projector } });
  expect(await about(partner)).toEqual({ expires: session.expires, lead: false });
  const here = await fetch(`http://127.0.0.1:${house.port}/room/here`);
  expect(await here.json()).toEqual({ sessions: true, at: [`http://10.0.0.7:${house.port}/`] });
});

test('when its time is over a session is not found any more, also where it is still held', async () => {
  const house = await opened();
  const session = await openSession(house.port);
  expect((await get(house, session, 'report', session.keys.facilitator)).status).toBe(200);
  house.clock.ahead = 3_600_001;
  const late = closes(phone(house.at, session.code));
  await until(() => late.state.is === 'ended');
  expect(late.state).toEqual({ is: 'ended', reason: 'no-such-session' });
});

/** The session file after one decision, taken by nine raised hands. */
async function fileOfASitting(house: House): Promise<string> {
  const { session, lead } = await aRoom(house, 0);
  await lead.go('next', 'next', 'vote');
  await lead.tell({ do: 'tally', counts: { ask: 9 } });
  await lead.go('close', 'reveal', 'judge');
  return (await get(house, session, 'file', session.keys.facilitator)).text();
}

test('a second sitting is opened with the file of the first and goes on after it', async () => {
  const house = await opened();
  const file = JSON.parse(await fileOfASitting(house)) as unknown;
  const second = (await (await askForSession(house.port, { file })).json()) as OpenedSession;
  const again = await closes(leader(house.at, second)).ready();
  await again.go('next', 'next');
  expect(again.view?.decision?.scene.id).toBe('room');
  expect(again.view?.decision?.n).toBe(2);
  const broken = JSON.parse(JSON.stringify(file).replace('"options":["ask"', '"options":["made-up"')) as unknown;
  expect((await askForSession(house.port, { file: broken })).status).toBe(422);
});

test('the file of a sitting that shows results of too few, or counts that are no sum, is not taken', async () => {
  const house = await opened();
  const file = await fileOfASitting(house);
  const whole = '"tallies":[{"counts":{"ask":9,"note":0,"push":0},"voters":9,"left":0}],"change":null';
  expect(file).toContain(whole);
  for (const wrong of [
    '"tallies":[{"counts":{"ask":2,"note":0,"push":0},"voters":2,"left":0}],"change":null',
    '"tallies":[{"counts":{"ask":9,"note":0,"push":0},"voters":90,"left":0}],"change":null',
    '"tallies":[{"counts":null,"voters":2,"left":0}],"change":null',
    '"tallies":[],"change":{"both":2,"changed":1}',
  ])
    expect((await askForSession(house.port, { file: JSON.parse(file.replace(whole, wrong)) as unknown })).status).toBe(
      400,
    );
});

test('a second sitting cannot be set to a plan in which the first never took place', async () => {
  const house = await opened();
  const { session, lead } = await aRoom(house, 0);
  await lead.go('next', 'next', 'vote');
  await lead.tell({ do: 'tally', counts: { ask: 9 } });
  await lead.go('close', 'reveal');
  const file: unknown = await (await get(house, session, 'file', session.keys.facilitator)).json();
  const second = (await (await askForSession(house.port, { file })).json()) as OpenedSession;
  const again = await closes(leader(house.at, second)).ready();
  const set = (plan: { case: string; scenes: string[] }[]) =>
    again.ask({ type: 'do', step: again.view?.step ?? 0, command: { do: 'set', plan, settings: STANDARD } });
  expect(await set([{ case: 'door', scenes: ['step'] }])).toBe('bad-value');
  expect(await set([{ case: 'gate', scenes: ['hall', 'desk'] }])).toBeUndefined();
  expect((await get(house, second, 'report', second.keys.facilitator)).status).toBe(200);
});

test.each([
  ['no plan', {}, 400],
  ['an unknown case', { plan: [{ case: 'nowhere', scenes: [] }] }, 422],
  ['an unknown scene', { plan: [{ case: 'gate', scenes: ['nowhere'] }] }, 422],
  [
    'results of two',
    {
      plan: [{ case: 'gate', scenes: [] }],
      settings: { rounds: 1, hideFirst: true, least: 2, decides: 'room', timer: null },
    },
    400,
  ],
  ['far too much', { plan: 'x'.repeat(300_000) }, 413],
])('a session with %s is refused', async (_, body, status) => {
  const house = await opened();
  expect((await askForSession(house.port, body)).status).toBe(status);
});

test('when the server stops, its lines are told to come back', async () => {
  const house = await opened();
  const { people } = await aRoom(house, 1);
  const [first] = people;
  await house.end();
  await until(() => first?.state.is !== 'open');
  expect(first?.state).toEqual({ is: 'connecting' });
});
