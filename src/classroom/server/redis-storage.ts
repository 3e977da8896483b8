import { createClient } from '@redis/client';
import type { JournalEvent, SessionEvent } from '../session/events.ts';
import { type JournalReader, journalReader } from './journal-reader.ts';
import { paced } from './paced.ts';
import type { SessionRecord, Storage } from './storage.ts';

/** Opens a session, unless its code is taken: record, first event, time of erasure. */
const OPEN = `
  if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PXAT', ARGV[3]) then return 0 end
  redis.call('DEL', KEYS[2])
  redis.call('RPUSH', KEYS[2], ARGV[2])
  redis.call('PEXPIREAT', KEYS[2], ARGV[3])
  return 1`;

/** Adds to a journal and tells all processes, in one step: what they hear is in the order of the journal, and nothing comes between. */
const APPEND = `
  if redis.call('EXISTS', KEYS[1]) == 0 then return -1 end
  local first = redis.call('LLEN', KEYS[2])
  for i = 1, #ARGV, 1000 do redis.call('RPUSH', KEYS[2], unpack(ARGV, i, math.min(i + 999, #ARGV))) end
  redis.call('PUBLISH', KEYS[3], '{"first":' .. first .. ',"events":[' .. table.concat(ARGV, ',') .. ']}')
  return first`;

/** The names of a session’s keys; the braces keep them on one node of a cluster. */
function keysOf(code: string): { record: string; journal: string; channel: string } {
  return { record: `rbr:{${code}}`, journal: `rbr:{${code}}:journal`, channel: `rbr:{${code}}:news` };
}

type Heard = { first: number; events: JournalEvent[] } | { told: string };

/**
 * Keeps sessions in Redis or Valkey 7 or later; any number of processes may share them. Rejects when it cannot be reached.
 * @param url such as redis://localhost:6379
 * @param onTrouble hears what goes wrong with the connection later; it is made again by itself
 */
export async function redisStorage(url: string, onTrouble: (error: Error) => void): Promise<Storage> {
  const reconnectStrategy = (tries: number): number => Math.min(50 * 2 ** tries, 1000);
  const client = createClient({
    url,
    // A vote that cannot be kept now is refused and sent again by its phone, rather than kept waiting in memory.
    disableOfflineQueue: true,
    // A timer for each command costs more than the command; without a connection they fail at once.
    commandOptions: { timeout: 0 },
    pingInterval: 10_000,
    socket: { connectTimeout: 3000, reconnectStrategy: (tries) => (opened ? reconnectStrategy(tries) : false) },
  });
  const news = client.duplicate({ disableOfflineQueue: false });
  let opened = false;
  client.on('error', (error: Error) => opened && onTrouble(error));
  news.on('error', (error: Error) => opened && onTrouble(error));
  try {
    await client.connect();
    await news.connect();
  } catch (error) {
    client.destroy();
    throw error;
  }
  opened = true;
  const readers = new Set<JournalReader>();
  const catchUp = (): void => {
    for (const reader of readers) void reader.catchUp().catch(() => undefined);
  };
  // What was missed is read over the one connection and heard over the other: whichever is back last has it fetched.
  client.on('ready', catchUp);
  news.on('ready', catchUp);

  const append = async (code: string, events: readonly SessionEvent[]): Promise<number | undefined> => {
    const { record, journal, channel } = keysOf(code);
    const values = events.map((event) => JSON.stringify(event));
    const first = (await client.eval(APPEND, { keys: [record, journal, channel], arguments: values })) as number;
    return first < 0 ? undefined : first;
  };
  let queue: (() => Promise<void>)[] = [];
  // What is sent in one turn goes over the connection, and to the other processes, in one piece.
  const sendSoon = paced(() => {
    const waiting = queue;
    queue = [];
    for (const send of waiting) void send();
  });

  return {
    open: async (record, first) => {
      const { record: key, journal } = keysOf(record.code);
      const values = [JSON.stringify(record), JSON.stringify(first), String(record.expires)];
      return (await client.eval(OPEN, { keys: [key, journal], arguments: values })) === 1;
    },
    find: async (code) => {
      const text = await client.get(keysOf(code).record);
      return text === null ? undefined : (JSON.parse(text) as SessionRecord);
    },
    append: (code, events) =>
      new Promise((resolve, reject) => {
        queue.push(() => append(code, events).then(resolve, reject));
        sendSoon();
      }),
    follow: async (code, { onEntries, onTold }) => {
      const { journal, channel } = keysOf(code);
      const read = async (from: number): Promise<JournalEvent[]> =>
        (await client.lRange(journal, from, -1)).map((text) => JSON.parse(text) as JournalEvent);
      const reader = journalReader(read, onEntries, onTrouble);
      const hear = (text: string): void => {
        const heard = JSON.parse(text) as Heard;
        if ('told' in heard) onTold(heard.told);
        else reader.hear(heard.first, heard.events);
      };
      const stop = async (): Promise<void> => {
        readers.delete(reader);
        await news.unsubscribe(channel, hear);
      };
      await news.subscribe(channel, hear);
      readers.add(reader);
      try {
        await reader.catchUp();
      } catch (error) {
        await stop().catch(() => undefined);
        throw error;
      }
      return stop;
    },
    tell: async (code, told) => {
      await client.publish(keysOf(code).channel, JSON.stringify({ told }));
    },
    keepCase: async (hash, text, until) => {
      const key = `rbr:case:${hash}`;
      const before = await client.pExpireTime(key);
      await client.set(key, text, { expiration: { type: 'PXAT', value: Math.max(before, until) } });
    },
    caseText: async (hash) => (await client.get(`rbr:case:${hash}`)) ?? undefined,
    erase: async (code) => {
      const { record, journal } = keysOf(code);
      await client.del([record, journal]);
    },
    // Redis erases by itself what is due.
    sweep: () => Promise.resolve(),
    close: async () => {
      opened = false;
      for (const send of queue.splice(0)) void send();
      await Promise.allSettled([client.close(), news.close()]);
    },
  };
}
