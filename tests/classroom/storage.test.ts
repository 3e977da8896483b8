import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redisStorage } from '../../src/classroom/server/redis-storage.ts';
import { sqliteStorage } from '../../src/classroom/server/sqlite-storage.ts';
import type { SessionRecord, Storage } from '../../src/classroom/server/storage.ts';
import type { JournalEvent, SessionEvent } from '../../src/classroom/session/events.ts';
import { aDoor } from '../support/classroom/a-door.ts';
import { anOpening } from '../support/classroom/a-sitting.ts';
import { aFolder, startRedis } from '../support/classroom/start-servers.ts';
import { until } from '../support/classroom/until.ts';

const HOUR = 3_600_000;
let made = 0;
const aRecord = (more: Partial<SessionRecord> = {}): SessionRecord => ({
  code: `AAAA${String(++made).padStart(2, '0')}`,
  expires: Date.now() + HOUR,
  keys: { facilitator: 'f', partner: 'c', projector: 'p' },
  seatSecret: 's',
  ...more,
});
const asked = (text: string): SessionEvent => ({ type: 'asked', at: 1, text });
const texts = (events: JournalEvent[]): string[] => events.map((event) => ('text' in event ? event.text : event.type));

/** Follows a session and keeps what it hears. */
async function listen(storage: Storage, code: string) {
  const heard: JournalEvent[] = [];
  const told: string[] = [];
  const firsts: number[] = [];
  const stop = await storage.follow(code, {
    onEntries: (first, events) => {
      firsts.push(first);
      heard.push(...events);
    },
    onTold: (text) => told.push(text),
  });
  return { heard, told, firsts, stop };
}

const folder = aFolder();
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  await redis.kill();
  folder.remove();
});
const toRedis = (): Promise<Storage> => redisStorage(redis.url, (error) => expect.fail(error.message));

describe.each([
  ['SQLite', () => Promise.resolve(sqliteStorage(join(folder.path, `${++made}.sqlite`)))],
  ['Redis', toRedis],
])('sessions kept in %s', (_, opened) => {
  let storage: Storage;
  beforeEach(async () => (storage = await opened()));
  afterEach(() => storage.close());

  test('are found by their code, which nobody else gets', async () => {
    const record = aRecord();
    expect(await storage.open(record, anOpening())).toBe(true);
    expect(await storage.open(aRecord({ code: record.code }), anOpening())).toBe(false);
    expect(await storage.find(record.code)).toEqual(record);
    expect(await storage.find('ZZZZZZ')).toBeUndefined();
  });

  test('have a journal in the order in which it was added to, told from the beginning and then as it grows', async () => {
    const { code } = aRecord();
    await storage.open(aRecord({ code }), anOpening());
    expect(await storage.append(code, [asked('a'), asked('b')])).toBe(1);
    const { heard, firsts, stop } = await listen(storage, code);
    expect(texts(heard)).toEqual(['opened', 'a', 'b']);
    const indexes = await Promise.all(['c', 'd', 'e'].map((text) => storage.append(code, [asked(text)])));
    expect(indexes).toEqual([3, 4, 5]);
    await until(() => heard.length === 6);
    expect(texts(heard)).toEqual(['opened', 'a', 'b', 'c', 'd', 'e']);
    expect(firsts[0]).toBe(0);
    await stop();
    await storage.append(code, [asked('f')]);
    expect(heard).toHaveLength(6);
    expect(texts((await listen(storage, code)).heard)).toHaveLength(7);
  });

  test('take nothing in when there is no such session, or it was erased', async () => {
    const { code } = aRecord();
    expect(await storage.append(code, [asked('a')])).toBeUndefined();
    await storage.open(aRecord({ code }), anOpening());
    await storage.erase(code);
    expect(await storage.find(code)).toBeUndefined();
    expect(await storage.append(code, [asked('a')])).toBeUndefined();
    expect(await storage.open(aRecord({ code }), anOpening())).toBe(true);
    expect(texts((await listen(storage, code)).heard)).toEqual(['opened']);
  });

  test('keep the cases with which they were opened', async () => {
    await storage.keepCase('h', '{"a":1}', Date.now() + HOUR);
    await storage.keepCase('h', '{"a":1}', Date.now() + HOUR / 2);
    expect(await storage.caseText('h')).toBe('{"a":1}');
    expect(await storage.caseText('unknown')).toBeUndefined();
  });
});

test('SQLite has every entry after its process is gone, and erases for good what is due', async () => {
  const file = join(folder.path, 'again.sqlite');
  const first = sqliteStorage(file);
  await first.open(aRecord({ code: 'KEEP22', expires: 2000 }), anOpening());
  await first.open(aRecord({ code: 'GOES22', expires: 1000 }), anOpening());
  await first.append('GOES22', [asked('a secret of the room')]);
  await first.keepCase('old', 'old case', 1000);
  await first.keepCase('new', 'new case', 2000);
  // Not closed: what counts is on the disk.
  const second = sqliteStorage(file);
  expect(texts((await listen(second, 'GOES22')).heard)).toEqual(['opened', 'a secret of the room']);
  await first.sweep(1000);
  expect(await second.find('GOES22')).toBeUndefined();
  expect(await second.caseText('old')).toBeUndefined();
  expect(await second.find('KEEP22')).toBeDefined();
  expect(await second.caseText('new')).toBe('new case');
  await second.close();
  await first.close();
  const db = new DatabaseSync(file);
  expect(db.prepare('SELECT count(*) AS n FROM journal').get()).toEqual({ n: 1 });
  db.close();
});

test('two processes on one Redis hear the same journal in the same order, and what the other says', async () => {
  const [one, two] = [await toRedis(), await toRedis()];
  const { code } = aRecord();
  await one.open(aRecord({ code }), anOpening());
  const [a, b] = [await listen(one, code), await listen(two, code)];
  await Promise.all(Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? one : two).append(code, [asked(String(i))])));
  await until(() => a.heard.length === 201 && b.heard.length === 201);
  expect(texts(a.heard)).toEqual(texts(b.heard));
  expect(new Set(texts(a.heard)).size).toBe(201);
  await one.tell(code, 'hello');
  await until(() => b.told.length === 1);
  expect(b.told).toEqual(['hello']);
  await Promise.all([one.close(), two.close()]);
});

test('Redis takes thousands of entries at once, and none of another process comes between', async () => {
  const [one, two] = [await toRedis(), await toRedis()];
  const { code } = aRecord();
  await one.open(aRecord({ code }), anOpening());
  const many = Array.from({ length: 12_000 }, (_, i) => asked(`many ${String(i)}`));
  const [first] = await Promise.all([one.append(code, many), two.append(code, [asked('between')])]);
  const { heard } = await listen(two, code);
  expect(texts(heard.slice(first, (first ?? 0) + many.length))).toEqual(texts(many));
  await Promise.all([one.close(), two.close()]);
});

test('what was kept while the connections to Redis were away is heard, whichever is back last', async () => {
  const door = await aDoor(redis.port);
  const away = await redisStorage(`redis://127.0.0.1:${door.port}`, () => undefined);
  const there = await toRedis();
  const { code } = aRecord();
  await there.open(aRecord({ code }), anOpening());
  const { heard } = await listen(away, code);
  // One connection reads and one hears. They come back in any order; tried so often, each of them is the last once.
  for (const [n, last] of [0, 0, 1, 1].entries()) {
    door.cut(last);
    await there.append(code, [asked(String(n))]);
    await until(() => door.passed > 0);
    await setTimeout(300);
    door.open();
    await until(() => heard.length === n + 2, 5000);
  }
  expect(texts(heard)).toEqual(['opened', '0', '1', '2', '3']);
  await Promise.all([away.close(), there.close()]);
  door.end();
});

test('a Redis that cannot be reached is said at the start', async () => {
  await expect(redisStorage('redis://127.0.0.1:1', () => undefined)).rejects.toThrow();
});
