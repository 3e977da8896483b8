import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { expect, test } from 'vitest';
import { offerOf } from '../../src/classroom/protocol/greeting.ts';
import { VERSION } from '../../src/classroom/protocol/limits.ts';
import { casesFrom } from '../../src/classroom/server/cases.ts';
import { redisStorage } from '../../src/classroom/server/redis-storage.ts';
import { roomsIn } from '../../src/classroom/server/rooms.ts';
import { sqliteStorage } from '../../src/classroom/server/sqlite-storage.ts';
import type { Follower, Storage } from '../../src/classroom/server/storage.ts';
import { STANDARD } from '../../src/classroom/session/settings.ts';
import { leader, openSession, phone } from '../support/classroom/a-device.ts';
import type { House } from '../support/classroom/a-house.ts';
import { DOOR, GATE } from '../support/classroom/a-room-case.ts';
import { atTheEnd, closes, ends, opened } from '../support/classroom/at-the-end.ts';
import { aFolder, startRedis } from '../support/classroom/start-servers.ts';
import { until } from '../support/classroom/until.ts';

function onDisk(): Storage {
  const folder = aFolder();
  atTheEnd(folder.remove);
  return sqliteStorage(join(folder.path, 'sessions.sqlite'));
}

const never = <T>(): Promise<T> => new Promise(() => undefined);
const offer = (code: string): string => offerOf({ v: VERSION, as: 'phone', code }).join(', ');

/** Asks for a line with a header as it likes, and what is answered. */
function asks({ port }: House, header: string, allowHalfOpen = false): { socket: Socket; said: () => string } {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen });
  atTheEnd(() => void socket.destroy());
  let said = '';
  socket.on('data', (part: Buffer) => (said += part.toString('latin1')));
  socket.on('error', () => undefined);
  const at = `127.0.0.1:${port}`;
  const head = [`GET /room/socket HTTP/1.1`, `Host: ${at}`, `Origin: http://${at}`, 'Connection: Upgrade'];
  const more = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
  socket.write([...head, ...more, `Sec-WebSocket-Protocol: ${header}`, '', ''].join('\r\n'), 'latin1');
  return { socket, said: () => said };
}

test.each([
  ['nothing', '', '400 Bad Request'],
  ['no words of a page', 'room', 'other-version'],
  ['nothing after the name', 'room, hello.', 'not-understood'],
  ['the same name twice', 'room, hello.bm8, hello.bm8', '400 Bad Request'],
  ['what is no text', 'room, hello._w', 'not-understood'],
  ['what is no base64', 'room, hello.!!!', 'not-understood'],
  ['signs that are in no name', 'room, hello.\xff', '400 Bad Request'],
  ['a whole page', `room, hello.${'a'.repeat(12_000)}`, 'too-long'],
  ['more than a head may have', `room, hello.${'a'.repeat(20_000)}`, '431 Request Header Fields Too Large'],
])('whoever offers %s is told so, and its line is not counted any more', async (_, header, answer) => {
  const house = await opened({ limits: { linesPerAddress: 1 } });
  const { code } = await openSession(house.port);
  const first = asks(house, header);
  await until(() => first.said().includes(answer));
  first.socket.destroy();
  await until(() => first.socket.closed);
  await closes(phone(house.at, code)).ready();
});

test.each([
  ['leaves', (socket: Socket) => void socket.end()],
  ['is cut off', (socket: Socket) => void socket.resetAndDestroy()],
  ['waits on', () => undefined],
])('whoever %s while the storage does not answer is counted no longer, and its line is gone', async (_, act) => {
  const disk = onDisk();
  const hangs = { is: true };
  const find: Storage['find'] = (code) => (hangs.is ? never() : disk.find(code));
  const house = await opened({ storage: { ...disk, find }, limits: { linesPerAddress: 1, beat: 300 } });
  const { code } = await openSession(house.port);
  const { code: other } = await openSession(house.port);
  const { socket } = asks(house, offer(code));
  await setTimeout(100);
  act(socket);
  await once(socket, 'close');
  hangs.is = false;
  await closes(phone(house.at, other)).ready();
});

test('a server stops also where its storage does not answer any more', async () => {
  const redis = ends(await startRedis());
  const house = await opened({ storage: await redisStorage(redis.url, () => undefined) });
  const { code } = await openSession(house.port);
  process.kill(redis.child.pid ?? 0, 'SIGSTOP');
  atTheEnd(() => void process.kill(redis.child.pid ?? 0, 'SIGCONT'));
  asks(house, offer(code));
  await setTimeout(100);
  const began = performance.now();
  await house.end();
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a request for a line that is refused leaves no connection behind, whatever its sender does', async () => {
  const house = await opened({ limits: { linesPerAddress: 0 } });
  const { socket, said } = asks(house, offer('ACDEFH'), true);
  await until(() => said().startsWith('HTTP/1.1 429'));
  // It never says that it has ended.
  expect(socket.writable).toBe(true);
  // Where the connection is gone, what is sent all the same is sent back: at whichever listener it came in.
  await until(() => {
    if (!socket.destroyed) socket.write('still here');
    return socket.destroyed;
  }, 3000);
});

test('a session that is erased while somebody is let in is over for them too', async () => {
  const disk = onDisk();
  const follow: Storage['follow'] = (code, { onEntries, onTold }) =>
    disk.follow(code, {
      onTold,
      // As Redis may tell both in one piece.
      onEntries: (first, events) => {
        onEntries(first, events);
        if (!events.some(({ type }) => type === 'joined')) return;
        void disk.erase(code);
        onTold('erased');
      },
    });
  const house = await opened({ storage: { ...disk, follow } });
  const { code } = await openSession(house.port);
  const late = closes(phone(house.at, code));
  await until(() => late.state.is === 'ended');
  expect(late.state).toEqual({ is: 'ended', reason: 'no-such-session' });
});

test('where another process sets a second plan while the cases of the first are fetched, all are shown the second', async () => {
  const disk = onDisk();
  let follower: Follower | undefined;
  const house = await opened({
    storage: {
      ...disk,
      follow: (code, heard) => disk.follow(code, (follower = heard)),
      caseText: async (hash) => {
        await setTimeout(100);
        return hash.startsWith('new') ? JSON.stringify(GATE) : undefined;
      },
    },
  });
  const session = await openSession(house.port);
  const lead = await closes(leader(house.at, session)).ready();
  const set = (n: number): void => {
    const plan = [{ case: 'gate', hash: `new-${String(n)}`, scenes: ['hall'] }];
    follower?.onEntries(n, [{ type: 'set', at: 0, step: n - 1, plan, settings: STANDARD }]);
  };
  set(1);
  await setTimeout(50);
  set(2);
  const late = await closes(phone(house.at, session.code)).ready();
  await until(() => lead.view?.step === 2 && late.view?.step === 2);
});

test('what another process erased is let go also where that was not heard', async () => {
  const redis = ends(await startRedis());
  const storage = await redisStorage(redis.url, () => undefined);
  const house = await opened({ storage: await redisStorage(redis.url, () => undefined) });
  const { code } = await openSession(house.port);
  const cases = casesFrom(new Map([GATE, DOOR].map((each) => [each.graph.id, JSON.stringify(each)])), storage);
  const rooms = roomsIn(storage, cases, Date.now);
  atTheEnd(async () => {
    await rooms.close();
    await storage.close();
  });
  expect(await rooms.get(code)).toBeDefined();
  await rooms.tidy();
  expect(rooms.held(code)).toBeDefined();
  const hand = await createClient({ url: redis.url }).connect();
  atTheEnd(() => hand.destroy());
  await hand.del([`rbr:{${code}}`, `rbr:{${code}}:journal`]);
  await rooms.tidy();
  expect(rooms.held(code)).toBeUndefined();
  expect(await rooms.get(code)).toBeUndefined();
});

test('the clock of the server may be set back: who said much goes on', async () => {
  const house = await opened({ limits: { phone: { most: 2, perSecond: 50 } } });
  const { code } = await openSession(house.port);
  const one = await closes(phone(house.at, code)).ready();
  house.clock.ahead = -3_600_000;
  const answers: unknown[] = [];
  for (let i = 0; i < 6; i++) {
    answers.push(
      await Promise.race([one.ask({ type: 'ask', text: `Why ${String(i)}?` }), setTimeout(400, 'no answer')]),
    );
    await setTimeout(50);
  }
  expect(answers).toEqual(Array(6).fill(undefined));
});

test('a storage that was out of reach has used up nobody’s guesses', async () => {
  const disk = onDisk();
  const trouble = { is: true };
  const find: Storage['find'] = (code) => (trouble.is ? Promise.reject(new Error('no disk')) : disk.find(code));
  const house = await opened({ storage: { ...disk, find }, limits: { guesses: { most: 3, perSecond: 1 / 60 } } });
  const { code } = await openSession(house.port);
  for (let i = 0; i < 6; i++) {
    const { said } = asks(house, offer(code));
    await until(() => said().includes('not-kept'));
  }
  trouble.is = false;
  await closes(phone(house.at, code)).ready();
});
