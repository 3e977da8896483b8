import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import WebSocket from 'ws';
import { offerOf } from '../../src/classroom/protocol/greeting.ts';
import { VERSION } from '../../src/classroom/protocol/limits.ts';
import type { Hello } from '../../src/classroom/protocol/messages.ts';
import { LIMITS } from '../../src/classroom/server/limits.ts';
import { redisStorage } from '../../src/classroom/server/redis-storage.ts';
import { openSession } from '../support/classroom/a-device.ts';
import type { House } from '../support/classroom/a-house.ts';
import { ends, opened } from '../support/classroom/at-the-end.ts';
import { startRedis } from '../support/classroom/start-servers.ts';

/**
 * A bare socket that says what it likes, and what it heard.
 * @param offer the subprotocols that it offers
 */
async function bare({ port }: House, offer: string[] = [], options: WebSocket.ClientOptions = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/room/socket`, offer, {
    origin: `http://127.0.0.1:${port}`,
    ...options,
  });
  const heard: Record<string, unknown>[] = [];
  socket.on('message', (data) => heard.push(JSON.parse((data as Buffer).toString()) as Record<string, unknown>));
  socket.on('error', () => undefined);
  const closed = new Promise<[number, Buffer]>((resolve) => {
    socket.once('close', (code, reason) => resolve([code, reason]));
  });
  await once(socket, 'open');
  const next = async (): Promise<Record<string, unknown>> => {
    if (heard.length === 0) await once(socket, 'message');
    return heard.shift() ?? {};
  };
  const say = (message: unknown): Promise<Record<string, unknown>> => {
    socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
    return next();
  };
  return { socket, closed, next, say };
}

const hello = (code: string, seat?: unknown) =>
  ({ v: VERSION, as: 'phone', code, ...(seat !== undefined && { seat }) }) as Hello;
const greeted = (house: House, who: Hello) => bare(house, offerOf(who));
/** What somebody is told first. */
async function told(house: House, who: Hello): Promise<Record<string, unknown>> {
  return (await greeted(house, who)).next();
}

test('what is not understood is refused with a reason, and the line stands', async () => {
  const house = await opened();
  const { code } = await openSession(house.port);
  const { say, next, socket } = await greeted(house, hello(code));
  expect(await next()).toMatchObject({ type: 'welcome', v: VERSION });
  expect(await next()).toMatchObject({ type: 'view' });
  expect(await say('{"type":')).toEqual({ type: 'refused', reason: 'not-understood' });
  expect(await say({ type: 'shout' })).toEqual({ type: 'refused', reason: 'not-understood' });
  expect(await say(Buffer.from([1, 2, 3]))).toEqual({ type: 'refused', reason: 'not-understood' });
  expect(await say('x'.repeat(9000))).toEqual({ type: 'refused', reason: 'too-long' });
  expect(await say({ type: 'here' })).toEqual({ type: 'here' });
  socket.terminate();
});

test('a phone may say less at once than who leads, and a frame that is far too long ends the line', async () => {
  const house = await opened();
  const { code } = await openSession(house.port);
  const { say, next, closed, socket } = await greeted(house, hello(code));
  await next();
  await next();
  expect(await say({ type: 'ask', n: 1, text: 'x'.repeat(1100) })).toEqual({ type: 'refused', reason: 'too-long' });
  socket.send('x'.repeat(20_000));
  expect((await closed)[0]).toBe(1009);
});

test.each([
  ['nothing else is new', {}],
  ['its hello says more', { language: 'fr' }],
  ['it is of a kind that this one does not know', { as: 'watch' }],
])('a page that speaks another version is told so where %s', async (_, more) => {
  const house = await opened();
  const { code } = await openSession(house.port);
  const { next, closed } = await greeted(house, { ...hello(code), v: VERSION + 1, ...more } as unknown as Hello);
  expect(await next()).toEqual({ type: 'bye', reason: 'other-version', again: false });
  await closed;
});

test('a page of the first version, which said nothing with its request, is told that it is of another', async () => {
  const { say, closed } = await bare(await opened());
  const first = { type: 'hello', v: 1, as: 'phone', code: 'ACDEFH' };
  expect(await say(first)).toEqual({ type: 'bye', reason: 'other-version', again: false });
  await closed;
});

test.each([
  ['what is no JSON', ['room', 'hello.bm8'], 'not-understood'],
  ['a hello with a field too many', offerOf({ ...hello('ACDEFH'), more: 1 } as unknown as Hello), 'not-understood'],
  ['a hello that is too long', offerOf({ ...hello('ACDEFH'), seat: 'x'.repeat(1100) } as Hello), 'too-long'],
])('whoever says %s with the request is told so, and goes', async (_, offer, reason) => {
  const { next, closed } = await bare(await opened(), offer);
  expect(await next()).toEqual({ type: 'bye', reason, again: false });
  await closed;
});

test.each([
  ['another site', { origin: 'https://example.org' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['no origin', { origin: undefined }],
  ['no address at all', { origin: 'null' }],
])('a socket from %s is refused', async (_, options) => {
  const house = await opened();
  const socket = new WebSocket(`ws://127.0.0.1:${house.port}/room/socket`, options);
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('403');
});

test('a request from another site is refused, and a session cannot be opened by a form', async () => {
  const house = await opened();
  const url = `http://127.0.0.1:${house.port}/room/sessions`;
  const from = (origin: string, type: string) =>
    fetch(url, { method: 'POST', body: '{}', headers: { origin, 'content-type': type } });
  expect((await from('https://example.org', 'application/json')).status).toBe(403);
  expect((await from(`http://127.0.0.1:${house.port}`, 'text/plain')).status).toBe(415);
});

test('after many wrong codes an address gets no answer for a while, also not for the right one', async () => {
  const house = await opened({ limits: { guesses: { most: 3, perSecond: 1 / 60 } } });
  const { code } = await openSession(house.port);
  const tried = (typed: string) => told(house, hello(typed));
  for (const wrong of ['AAAAAA', 'AAAAAB', 'AAAAAC'])
    expect(await tried(wrong)).toMatchObject({ reason: 'no-such-session' });
  expect(await tried(code)).toEqual({ type: 'bye', reason: 'too-many', again: true });
  house.clock.ahead = 61_000;
  expect(await tried(code)).toMatchObject({ type: 'welcome' });
});

test('codes that are tried all at once are counted before they are looked up', async () => {
  const redis = ends(await startRedis());
  const storage = await redisStorage(redis.url, () => undefined);
  const house = await opened({ storage, limits: { guesses: { most: 5, perSecond: 1 / 60 } } });
  const heard = await Promise.all(
    Array.from({ length: 40 }, (_, i) => told(house, hello(`BBBB${String(22 + i)}`.replace(/[01]/g, 'A')))),
  );
  expect(heard.filter(({ reason }) => reason === 'no-such-session')).toHaveLength(5);
  expect(heard.filter(({ reason }) => reason === 'too-many')).toHaveLength(35);
});

test('where somebody guesses codes, those who have a seat or a key come back all the same', async () => {
  const house = await opened({ limits: { guesses: { most: 2, perSecond: 1 / 60 } } });
  const { code, keys } = await openSession(house.port);
  const first = await told(house, hello(code));
  for (const wrong of ['AAAAAA', 'AAAAAB']) await told(house, hello(wrong));
  const late = { type: 'bye', reason: 'too-many', again: true };
  expect(await told(house, hello(code, first.seat))).toMatchObject({ seat: first.seat });
  const lead = { v: VERSION, as: 'facilitator', code, key: keys.facilitator } as const;
  expect(await told(house, lead)).toMatchObject({ type: 'welcome' });
  expect(await told(house, { ...lead, key: 'x'.repeat(32) })).toEqual(late);
  expect(await told(house, hello(code, 'x'))).toEqual(late);
  expect(await told(house, hello('AAAAAC', first.seat))).toEqual(late);
});

test('300 people behind one address are let in within seconds, and nobody guesses codes from there', async () => {
  const house = await opened();
  const { code } = await openSession(house.port);
  const began = performance.now();
  const welcomes = await Promise.all(Array.from({ length: 300 }, () => told(house, hello(code))));
  expect(new Set(welcomes.map(({ seat }) => seat)).size).toBe(300);
  expect(performance.now() - began).toBeLessThan(15_000);
  const guesses = await Promise.all(
    Array.from({ length: 150 }, (_, i) => told(house, hello(`BBB${String(222 + i)}`.replace(/[01]/g, 'A')))),
  );
  const answered = guesses.filter(({ reason }) => reason === 'no-such-session').length;
  expect(answered).toBeGreaterThanOrEqual(LIMITS.guesses.most);
  expect(answered).toBeLessThan(LIMITS.guesses.most + 30);
});

test('new seats of one address come at a limited rate, and seats that were given out come back regardless', async () => {
  const house = await opened({ limits: { joins: { most: 2, perSecond: 1 / 60 } } });
  const { code } = await openSession(house.port);
  const first = await told(house, hello(code));
  await told(house, hello(code));
  expect(await told(house, hello(code))).toEqual({ type: 'bye', reason: 'too-many', again: true });
  const back = await told(house, hello(code, first.seat));
  expect(back).toMatchObject({ type: 'welcome', seat: first.seat });
});

test('lines of one session are limited, but not those of who leads', async () => {
  const house = await opened({ limits: { linesPerSession: 1 } });
  const { code, keys } = await openSession(house.port);
  await told(house, hello(code));
  expect(await told(house, hello(code))).toEqual({ type: 'bye', reason: 'full', again: true });
  const lead = { v: VERSION, as: 'facilitator', code, key: keys.facilitator } as const;
  expect(await told(house, lead)).toMatchObject({ type: 'welcome' });
});

test('lines of one address and sessions that it opens are limited', async () => {
  const house = await opened({ limits: { linesPerAddress: 1, opens: { most: 1, perSecond: 1 / 60 } } });
  const one = await bare(house);
  await expect(bare(house)).rejects.toThrow();
  one.socket.terminate();
  await openSession(house.port);
  await expect(openSession(house.port)).rejects.toThrow('too-many');
});

test('whoever sends too fast is refused, and cut off when that does not help', async () => {
  const house = await opened({ limits: { phone: { most: 5, perSecond: 0.001 } } });
  const { code } = await openSession(house.port);
  const { socket, closed, next } = await greeted(house, hello(code));
  await next();
  await next();
  for (let i = 0; i < 100; i++) socket.send('{"type":"here"}');
  for (let i = 0; i < 5; i++) expect(await next()).toEqual({ type: 'here' });
  expect(await next()).toEqual({ type: 'refused', reason: 'too-fast' });
  expect((await closed)[1].toString()).toBe('too-fast');
});

test('signs of life that come too fast are counted as messages are', async () => {
  const house = await opened({ limits: { phone: { most: 5, perSecond: 0.001 } } });
  const { code } = await openSession(house.port);
  const { socket, closed, next } = await greeted(house, hello(code));
  await next();
  await next();
  for (let i = 0; i < 100; i++) socket.ping();
  expect(await next()).toEqual({ type: 'refused', reason: 'too-fast' });
  expect((await closed)[1].toString()).toBe('too-fast');
});

test('300 people behind one address are told at once that there are sessions here', async () => {
  const { port } = await opened();
  const asked = Array.from({ length: 300 }, () => fetch(`http://127.0.0.1:${port}/room/here`, { method: 'HEAD' }));
  expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
});

test('a line that gives no sign of life is closed', async () => {
  const house = await opened({ limits: { beat: 900 } });
  const { code } = await openSession(house.port);
  const half = await bare(house, offerOf(hello(code)), { autoPong: false });
  expect((await half.closed)[0]).toBe(1006);
  const alive = await greeted(house, hello(code));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(alive.socket.readyState).toBe(WebSocket.OPEN);
  alive.socket.terminate();
});

test('a connection that sends nothing, or its head or its body too slowly, is closed', async () => {
  const house = await opened({ times: { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 } });
  const head = 'POST /room/sessions HTTP/1.1\r\nHost: x\r\n';
  for (const text of ['', head, `${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`]) {
    const socket = connect(house.port, '127.0.0.1');
    socket.write(text);
    let said = '';
    socket.on('data', (part: Buffer) => (said += part.toString()));
    await once(socket, 'close');
    expect(said).toMatch(/^HTTP\/1\.1 408 |^$/);
  }
});

test('a server that stops says so to every line, and takes no new one', async () => {
  const house = await opened();
  const { code } = await openSession(house.port);
  const line = await greeted(house, hello(code));
  await line.next();
  await line.next();
  const bye = line.next();
  const stopped = house.end();
  expect(await bye).toEqual({ type: 'bye', reason: 'stopping', again: true });
  await expect(bare(house)).rejects.toThrow();
  expect(await line.closed).toEqual([1013, Buffer.from('stopping')]);
  await stopped;
});

test('no answer of the sessions may be kept or read as another type, and what is not there is said', async () => {
  const house = await opened();
  const here = await fetch(`http://127.0.0.1:${house.port}/room/here`);
  expect(await here.json()).toEqual({ sessions: true, at: [] });
  expect(Object.fromEntries(here.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(here.headers.has('set-cookie')).toBe(false);
  expect((await fetch(`http://127.0.0.1:${house.port}/room/nowhere`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${house.port}/room/report?code=AAAAAA`)).status).toBe(404);
});
