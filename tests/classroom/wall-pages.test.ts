import { expect, test } from 'vitest';
import type { FromServer, Passed } from '../../src/classroom/protocol/messages.ts';
import { redisStorage } from '../../src/classroom/server/redis-storage.ts';
import { PagesOfWall } from '../../src/layouts/room/lead/wall-pages.ts';
import { type Device, leader, openSession, phone, screen } from '../support/classroom/a-device.ts';
import { closes, ends, opened } from '../support/classroom/at-the-end.ts';
import { startRedis } from '../support/classroom/start-servers.ts';
import { until } from '../support/classroom/until.ts';

const last = (device: Device, type: FromServer['type']) => device.heard.filter((each) => each.type === type).at(-1);

/** Two houses: the same one twice with SQLite, two processes of a session with Redis. */
async function houses(store: string) {
  const redis = store === 'redis' ? ends(await startRedis()) : undefined;
  const one = await opened(redis && { storage: await redisStorage(redis.url, () => undefined) });
  if (!redis) return { one, two: one };
  const two = await opened({ storage: await redisStorage(redis.url, () => undefined) });
  return { one, two };
}

test.each(['sqlite', 'redis'])(
  'with %s the screen says how far it is, whoever leads turns its pages, and nobody else does',
  async (store) => {
    const { one, two } = await houses(store);
    const session = await openSession(one.port);
    const big = await closes(screen(one.at, session)).ready();
    const lead = await closes(leader(two.at, session)).ready();
    const person = await closes(phone(two.at, session.code)).ready();
    const pages: Passed = { type: 'pages', step: 0, more: true, before: false };
    big.line.tell(pages);
    await until(() => last(lead, 'pages') !== undefined);
    expect(last(lead, 'pages')).toEqual(pages);
    lead.line.tell({ type: 'turn', step: 0, by: 1 });
    await until(() => last(big, 'turn') !== undefined);
    expect(last(big, 'turn')).toEqual({ type: 'turn', step: 0, by: 1 });

    const late = await closes(leader(two.at, session)).ready();
    await until(() => last(late, 'pages') !== undefined);
    expect(last(late, 'pages')).toEqual(pages);

    person.line.tell({ type: 'turn', step: 0, by: 1 });
    big.line.tell({ type: 'turn', step: 0, by: -1 });
    lead.line.tell({ ...pages, before: true });
    const refused = { type: 'refused', reason: 'not-yours' };
    for (const device of [person, big, lead]) await until(() => last(device, 'refused') !== undefined);
    expect([person, big, lead].map((device) => last(device, 'refused'))).toEqual([refused, refused, refused]);
    expect(big.heard.filter(({ type }) => type === 'turn')).toHaveLength(1);
    expect(person.heard.some(({ type }) => type === 'pages' || type === 'turn')).toBe(false);

    big.close();
    await until(() => JSON.stringify(last(lead, 'pages')) !== JSON.stringify(pages));
    expect(last(lead, 'pages')).toEqual({ type: 'pages', step: 0, more: false, before: false });
  },
);

/** The pages of a screen, what it was asked, and a clock to set. */
function aWall() {
  const told: Passed[] = [];
  const clock = { now: 0 };
  const pages = new PagesOfWall(
    (message) => told.push(message),
    () => clock.now,
  );
  const stands = (more: boolean, before: boolean, step = 3) => pages.hear({ type: 'pages', step, more, before });
  return { pages, told, clock, stands };
}

test('a page is turned before the session moves, in both directions, at this moment alone', () => {
  const { pages, told, stands } = aWall();
  expect(pages.turn(1, 3)).toBe(false);
  stands(true, false);
  expect(pages.turn(-1, 3)).toBe(false);
  expect(pages.turn(1, 4)).toBe(false);
  expect(pages.turn(1, 3)).toBe(true);
  stands(false, true);
  expect(pages.turn(1, 3)).toBe(false);
  expect(pages.turn(-1, 3)).toBe(true);
  expect(told).toEqual([
    { type: 'turn', step: 3, by: 1 },
    { type: 'turn', step: 3, by: -1 },
  ]);
});

test('a key pressed twice turns one page and moves nothing; a screen that never answers keeps nothing back', () => {
  const { pages, told, clock, stands } = aWall();
  stands(true, false);
  expect(pages.turn(1, 3)).toBe(true);
  clock.now = 500;
  expect(pages.turn(1, 3)).toBe(true);
  expect(told).toHaveLength(1);
  clock.now = 700;
  expect(pages.turn(1, 3)).toBe(false);
});

test('a key pressed as soon as the session has moved waits for the screen, if there is one', () => {
  const { pages, told, clock, stands } = aWall();
  pages.moved();
  expect(pages.turn(1, 3)).toBe(false);
  stands(false, false);
  pages.moved();
  clock.now = 100;
  expect(pages.turn(1, 4)).toBe(true);
  expect(told).toEqual([]);
  stands(true, false, 4);
  expect(pages.turn(1, 4)).toBe(true);
  expect(told).toEqual([{ type: 'turn', step: 4, by: 1 }]);
  pages.moved();
  clock.now = 800;
  expect(pages.turn(1, 5)).toBe(false);
});
