import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve, type TIMES } from '../../../src/build/site/serve.ts';
import type { Limits } from '../../../src/classroom/server/limits.ts';
import { type Live, openLive } from '../../../src/classroom/server/live.ts';
import { sqliteStorage } from '../../../src/classroom/server/sqlite-storage.ts';
import type { Storage } from '../../../src/classroom/server/storage.ts';
import { DOOR, GATE } from './a-room-case.ts';
import { aFolder } from './start-servers.ts';

/** A session server in this process, with sessions in a file of its own unless a storage is given. */
export interface House {
  port: number;
  at: () => number;
  live: Live;
  server: Server;
  /** The clock of the server; a test may set it forward. */
  clock: { ahead: number };
  end(): Promise<void>;
}

export async function aHouse({
  limits = {},
  times = {},
  storage,
  addresses = () => [],
}: {
  limits?: Partial<Limits>;
  times?: Partial<typeof TIMES>;
  storage?: Storage;
  addresses?: () => string[];
} = {}): Promise<House> {
  const folder = aFolder();
  const clock = { ahead: 0 };
  const live = openLive({
    storage: storage ?? sqliteStorage(join(folder.path, 'sessions.sqlite')),
    cases: new Map([GATE, DOOR].map((each) => [each.graph.id, JSON.stringify(each)])),
    content: 1,
    keep: 3_600_000,
    proxied: false,
    limits,
    addresses,
    now: () => Date.now() + clock.ahead,
  });
  const { server, port } = await serve(new Map(), 0, '127.0.0.1', live, times);
  let ended = false;
  return {
    port,
    at: () => port,
    live,
    server,
    clock,
    end: async () => {
      if (ended) return;
      ended = true;
      await live.close();
      server.close();
      server.closeAllConnections();
      folder.remove();
    },
  };
}
