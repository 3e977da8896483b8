import type { Site } from '../site/load-site.ts';
import type { Storage } from '../../classroom/server/storage.ts';
import type { RoomCase } from '../../classroom/session/room-case.ts';
import { lanAddresses } from '../../classroom/server/lan-addresses.ts';
import { type Live, openLive } from '../../classroom/server/live.ts';
import type { StartSettings } from './start-settings.ts';

const ROOM_FILE = /^\/room-([a-z0-9-]+)\.json$/;

/**
 * Opens the live sessions for the cases of a built site. Rejects when what keeps them cannot be opened.
 */
export async function openSessions(
  site: Site,
  { data, redis, hours, proxied, lan }: Omit<StartSettings, 'port'>,
): Promise<Live> {
  const cases = new Map<string, string>();
  for (const [path, { body }] of site) {
    const [, id] = ROOM_FILE.exec(path) ?? [];
    if (id !== undefined) cases.set(id, body.toString());
  }
  // All of one build are of one version.
  const [text = '{"content":0}'] = cases.values();
  const { content } = JSON.parse(text) as Pick<RoomCase, 'content'>;
  const storage = await openStorage(data, redis);
  const addresses = (): string[] => (lan && !proxied ? lanAddresses() : []);
  return openLive({ storage, cases, content, keep: hours * 3_600_000, proxied, addresses });
}

/** Only the store in use is loaded: the other would take its memory for nothing. */
async function openStorage(data: string, redis: string | undefined): Promise<Storage> {
  if (redis === undefined) return (await import('../../classroom/server/sqlite-storage.ts')).sqliteStorage(data);
  const { redisStorage } = await import('../../classroom/server/redis-storage.ts');
  return redisStorage(redis, ({ message }) => console.error(`Sessions: ${message}. Trying again …`));
}
