import { portFrom } from '../site/port-from.ts';

/** How the server is started. */
export interface StartSettings {
  port: number;
  /** Whether other devices of the network may reach it. */
  lan: boolean;
  /** The file in which sessions are kept, unless `redis` is named. */
  data: string;
  redis: string | undefined;
  /** How long a session is kept, in hours. */
  hours: number;
  /** Whether a proxy stands in front that names the address of who asks. */
  proxied: boolean;
}

const HOURS = 24;
const MOST_HOURS = 14 * 24;

/**
 * Reads how to start from the command line and the environment. What is wrong is said in sentences.
 * @param folder where sessions are kept when nothing else is said
 */
export function startSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): StartSettings | { wrong: string[] } {
  const unknown = args.filter((arg) => arg !== '--lan');
  const port = portFrom(env.PORT);
  const hours = Number(env.SESSION_HOURS ?? HOURS);
  const redis = env.REDIS_URL === '' ? undefined : env.REDIS_URL;
  const wrong = [
    ...unknown.map((arg) => `“${arg}” is not known here. The only word that can be added is --lan.`),
    ...(port === undefined
      ? [`PORT must be a whole number from 0 to 65535, but is “${env.PORT ?? ''}”.`, 'For example: PORT=4400 npm start']
      : []),
    ...(Number.isFinite(hours) && hours > 0 && hours <= MOST_HOURS
      ? []
      : [`SESSION_HOURS must be a number above 0, at most ${MOST_HOURS}, but is “${env.SESSION_HOURS ?? ''}”.`]),
    ...(redis === undefined || /^(redis|valkey)s?:\/\//.test(redis)
      ? []
      : ['REDIS_URL must begin with redis:// or rediss://, for example redis://127.0.0.1:6379.']),
  ];
  if (port === undefined || wrong.length > 0) return { wrong };
  return {
    port,
    lan: args.includes('--lan'),
    data: env.SESSION_DATA ?? `${folder}/sessions.sqlite`,
    redis: redis?.replace(/^valkey/, 'redis'),
    hours,
    proxied: env.BEHIND_PROXY === '1',
  };
}
