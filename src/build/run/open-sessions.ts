import type { Site } from '../site/load-site.ts';
import { type Live, openLive } from '../../classroom/server/live.ts';
import { redisStorage } from '../../classroom/server/redis-storage.ts';
import { sqliteStorage } from '../../classroom/server/sqlite-storage.ts';
import type { StartSettings } from './start-settings.ts';

const ROOM_FILE = /^\/room-([a-z0-9-]+)\.json$/;

/**
 * Opens the live sessions for the cases of a built site. Rejects when what keeps them cannot be opened.
 * @param content version of the course content
 */
export async function openSessions(
  site: Site,
  content: number,
  { data, redis, hours, proxied }: Pick<StartSettings, 'data' | 'redis' | 'hours' | 'proxied'>,
): Promise<Live> {
  const cases = new Map<string, string>();
  for (const [path, { body }] of site) {
    const [, id] = ROOM_FILE.exec(path) ?? [];
    if (id !== undefined) cases.set(id, body.toString());
  }
  const storage =
    redis === undefined
      ? sqliteStorage(data)
      : await redisStorage(redis, ({ message }) => console.error(`Sessions: ${message}. Trying again …`));
  return openLive({ storage, cases, content, keep: hours * 3_600_000, proxied });
}
