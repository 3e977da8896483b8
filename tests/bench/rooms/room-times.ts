import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { aFolder, startCourse, startRedis, type Started, startServer } from '../../support/classroom/start-servers.ts';
import { until } from '../../support/classroom/until.ts';
import { type BenchRoom, benchRoom, closeRoom, type Lags, lostVotes, voteOn, voteOnce } from './bench-room.ts';
import { type Usage, usageOf } from './usage.ts';

const LONG = 120_000;

/** Who votes where. */
export interface Crowd {
  rooms: number;
  people: number;
  /** A case of the course, played on the real server; the small cases of the tests on a server without limits for one address otherwise. */
  course?: string;
  /** One process with a file, or three with one Redis or Valkey. */
  store: 'sqlite' | 'redis';
}

interface Fleet {
  servers: Started[];
  /** Starts one more on the same store, on that port. */
  again: (port: number) => Promise<Started>;
  end: () => Promise<void>;
}

/** A value below which lie that many of a hundred. */
function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? 0;
}

async function startFleet({ store, course }: Crowd): Promise<Fleet> {
  const folder = aFolder();
  const redis = store === 'redis' ? await startRedis() : undefined;
  const env = redis ? { REDIS_URL: redis.url } : { SESSION_DATA: join(folder.path, 'sessions.sqlite') };
  const start = course === undefined ? startServer : startCourse;
  const servers = await Promise.all(Array.from({ length: redis ? 3 : 1 }, () => start(env)));
  const end = async (): Promise<void> => {
    for (const server of servers) await server.kill();
    await redis?.kill();
    folder.remove();
  };
  return { servers, again: (port) => start(env, port), end };
}

async function fill(port: () => number, { rooms, people, course }: Crowd): Promise<BenchRoom[]> {
  const filled: BenchRoom[] = [];
  // A few at a time, as groups come into their rooms.
  while (filled.length < rooms) {
    const some = Math.min(5, rooms - filled.length);
    filled.push(...(await Promise.all(Array.from({ length: some }, () => benchRoom(port, people, course)))));
  }
  return filled;
}

/**
 * Everyone votes once within two seconds: votes, how many were lost, milliseconds that the big screen was behind (middle, p99, most), those of
 * the acknowledgements and of our own clients (p99), memory of a process in MB and how busy it was in percent, of the worst.
 */
export async function voteTimes(crowd: Crowd): Promise<string[]> {
  const { servers, end } = await startFleet(crowd);
  let turn = 0;
  try {
    const rooms = await fill(() => servers[turn++ % servers.length]?.port ?? 0, crowd);
    const before = servers.map(usageOf);
    const began = performance.now();
    const own = monitorEventLoopDelay({ resolution: 5 });
    own.enable();
    const lags = await Promise.all(rooms.map((room) => voteOnce(room, 2)));
    own.disable();
    const seconds = (performance.now() - began) / 1000;
    const after = servers.map(usageOf);
    const lost = await Promise.all(rooms.map(lostVotes));
    rooms.forEach(closeRoom);
    const all = (name: keyof Lags): number[] => lags.flatMap((each) => each[name]);
    const worst = (of: (usage: Usage, i: number) => number): string => {
      const known = after.flatMap((usage, i) => (usage ? [of(usage, i)] : []));
      return known.length > 0 ? Math.max(...known).toFixed(0) : '?';
    };
    const [screen, acknowledged] = [all('screen'), all('acknowledged')];
    return [
      ...[String(screen.length), String(lost.reduce((sum, each) => sum + each, 0))],
      ...[percentile(screen, 50), percentile(screen, 99), Math.max(...screen)].map((each) => each.toFixed(0)),
      ...[percentile(acknowledged, 99), own.percentile(99) / 1e6].map((each) => each.toFixed(0)),
      worst(({ memory }) => memory),
      worst(({ processor }, i) => ((processor - (before[i]?.processor ?? 0)) / seconds) * 100),
    ];
  } finally {
    await end();
  }
}

/** One process is killed while everyone votes: votes that were acknowledged, how many of them were lost, seconds until a process listened in its place, and until all were back. */
export async function killTimes(crowd: Crowd): Promise<string[]> {
  const { servers, again, end } = await startFleet(crowd);
  const [victim] = servers;
  let living = [...servers];
  let turn = 0;
  const port = (): number => living[turn++ % living.length]?.port ?? victim?.port ?? 0;
  try {
    const rooms = await fill(port, crowd);
    const phones = rooms.flatMap((room) => room.phones);
    let stopped = false;
    const voting = rooms.map((room) => voteOn(room, () => stopped));
    await setTimeout(1500);
    const hit = phones.filter((phone) => phone.port === victim?.port);
    await victim?.kill();
    const killed = performance.now();
    if (crowd.store === 'redis') living = servers.filter((each) => each !== victim);
    else {
      living = [await again(victim?.port ?? 0)];
      servers.push(...living);
    }
    const away = crowd.store === 'redis' ? 0 : performance.now() - killed;
    await until(() => hit.every((phone) => phone.open && (phone.back ?? 0) > killed), LONG);
    const back = Math.max(...hit.map((phone) => phone.back ?? 0)) - killed;
    stopped = true;
    await Promise.all(voting);
    const before = phones.map(({ acknowledged }) => acknowledged);
    // Killed once more where that can be, so that nothing but the store can know: what a new line says is what was kept.
    for (const server of living) await server.kill();
    living = await Promise.all(living.map((server) => again(server.port)));
    servers.push(...living);
    await until(() => phones.every((phone) => phone.open && (phone.back ?? 0) > killed + back), LONG);
    const lost = phones.filter(({ mine }, i) => mine !== before[i]).length;
    rooms.forEach(closeRoom);
    return [String(before.filter(Boolean).length), String(lost), (away / 1000).toFixed(1), (back / 1000).toFixed(1)];
  } finally {
    await end();
  }
}
