// Serves sessions of the two small cases on a free port until it is killed; prints the port. SESSION_DATA or REDIS_URL say where they are kept.
import { flushCompileCache } from 'node:module';
import { openLive } from '../../../src/classroom/server/live.ts';
import { serve } from '../../../src/build/site/serve.ts';
import { DOOR, GATE } from './a-room-case.ts';

const { SESSION_DATA, REDIS_URL, BEHIND_PROXY, PORT = '0' } = process.env;
const storage =
  REDIS_URL === undefined
    ? (await import('../../../src/classroom/server/sqlite-storage.ts')).sqliteStorage(SESSION_DATA ?? '')
    : await (
        await import('../../../src/classroom/server/redis-storage.ts')
      ).redisStorage(REDIS_URL, ({ message }) => console.error(message));
const cases = new Map([GATE, DOOR].map((each) => [each.graph.id, JSON.stringify(each)]));
const wide = { most: 1e6, perSecond: 1e6 };
const limits = { joins: wide, requests: wide, opens: wide, linesPerAddress: 1e6 };
const live = openLive({ storage, cases, content: 1, keep: 3_600_000, proxied: BEHIND_PROXY === '1', limits });
const { port, server } = await serve(new Map(), Number(PORT), '127.0.0.1', live);
process.on('SIGTERM', () => {
  server.close();
  void live.close().then(() => process.exit(0));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
flushCompileCache();
