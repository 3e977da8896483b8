import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { aFolder, startRedis, type Started, startServer } from '../../support/classroom/start-servers.ts';
import { until } from '../../support/classroom/until.ts';
import { type BenchRoom, benchRoom, closeRoom, type Lags, voteOn, voteOnce } from './bench-room.ts';

const LONG = 120_000;

/** How many rooms, and how many phones in each. */
export interface Crowd {
  rooms: number;
  people: number;
}

/** A value below which lie that many of a hundred. */
function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? 0;
}

async function fill(port: () => number, { rooms, people }: Crowd): Promise<BenchRoom[]> {
  const filled: BenchRoom[] = [];
  // A few at a time, as groups come into their rooms.
  while (filled.length < rooms) {
    const some = Math.min(5, rooms - filled.length);
    filled.push(...(await Promise.all(Array.from({ length: some }, () => benchRoom(port, people)))));
  }
  return filled;
}

async function memoryOf({ child }: Started): Promise<number> {
  const answer = new Promise<number>((resolve) => {
    child.once('message', (said) => resolve((said as { memory: number }).memory));
  });
  child.send('memory');
  return (await answer) / 1e6;
}

/** Everyone votes once within two seconds, one process with SQLite: votes, milliseconds behind (middle, p99, most), memory in MB. */
export async function voteTimes(crowd: Crowd): Promise<string[]> {
  const folder = aFolder();
  const server = await startServer({ SESSION_DATA: join(folder.path, 'sessions.sqlite') });
  try {
    const rooms = await fill(() => server.port, crowd);
    const lags = await Promise.all(rooms.map((room) => voteOnce(room, 2)));
    const memory = await memoryOf(server);
    const all = (name: keyof Lags): number[] => lags.flatMap((each) => each[name]);
    rooms.forEach(closeRoom);
    const [screen, acknowledged] = [all('screen'), all('acknowledged')];
    return [
      String(screen.length),
      ...[percentile(screen, 50), percentile(screen, 99), Math.max(...screen)].map((each) => each.toFixed(0)),
      percentile(acknowledged, 99).toFixed(0),
      memory.toFixed(0),
    ];
  } finally {
    await server.kill();
    folder.remove();
  }
}

/** One process is killed while everyone votes: votes that were acknowledged, how many of them were lost, seconds until all were back. */
export async function killTimes(crowd: Crowd, store: 'sqlite' | 'redis'): Promise<string[]> {
  const folder = aFolder();
  const redis = store === 'redis' ? await startRedis() : undefined;
  const env = redis ? { REDIS_URL: redis.url } : { SESSION_DATA: join(folder.path, 'sessions.sqlite') };
  const servers = await Promise.all(Array.from({ length: redis ? 3 : 1 }, () => startServer(env)));
  const [victim] = servers;
  let living = servers;
  let turn = 0;
  const port = (): number => living[turn++ % living.length]?.port ?? victim?.port ?? 0;
  try {
    const rooms = await fill(port, crowd);
    const phones = rooms.flatMap((room) => room.phones);
    let stopped = false;
    const voting = rooms.map((room) => voteOn(room, () => stopped));
    await setTimeout(1500);
    await victim?.kill();
    const killed = performance.now();
    if (redis) living = servers.filter((each) => each !== victim);
    else living = [await startServer(env, victim?.port)];
    servers.push(...living);
    await until(() => phones.every(({ open }) => open), LONG);
    const back = Math.max(...phones.map((phone) => phone.back ?? 0)) - killed;
    stopped = true;
    await Promise.all(voting);
    const before = phones.map(({ acknowledged }) => acknowledged);
    // Killed once more where that can be, so that nothing but the store can know: what a new line says is what was kept.
    for (const server of living) await server.kill();
    living = await Promise.all(living.map((server) => startServer(env, server.port)));
    servers.push(...living);
    await until(() => phones.every((phone) => phone.open && (phone.back ?? 0) > killed + back), LONG);
    const lost = phones.filter(({ mine }, i) => mine !== before[i]).length;
    rooms.forEach(closeRoom);
    return [String(before.filter(Boolean).length), String(lost), (back / 1000).toFixed(1)];
  } finally {
    for (const server of servers) await server.kill();
    await redis?.kill();
    folder.remove();
  }
}
