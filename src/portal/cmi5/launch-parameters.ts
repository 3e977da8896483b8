import { attempt } from '../../domain/attempt.ts';

/** The learner as the portal names them; it goes back as it came (cmi5 §8.1.3, §9.2). */
export interface Actor {
  objectType?: string;
  name?: string;
  account: { homePage: string; name: string };
}

/** What a portal puts behind the address of the launch page (cmi5 §8.1). */
export interface LaunchParameters {
  /** With a slash at its end. */
  endpoint: string;
  fetch: string;
  actor: Actor;
  registration: string;
  activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads the launch parameters, in any order and among others (cmi5 §8.1).
 * @param search the part of the address from `?` on
 * @returns the parameters, or the names of those that are missing or wrong
 */
export function readLaunchParameters(search: string): LaunchParameters | { wrong: string[] } {
  const given = new URLSearchParams(search);
  const texts = Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? ''])) as Record<
    (typeof NAMES)[number],
    string
  >;
  const actor = readActor(texts.actor);
  const fine: Record<(typeof NAMES)[number], boolean> = {
    endpoint: isWebAddress(texts.endpoint),
    fetch: isWebAddress(texts.fetch),
    actor: actor !== undefined,
    registration: UUID.test(texts.registration),
    activityId: /^[a-z][a-z0-9+.-]*:\S+$/i.test(texts.activityId),
  };
  if (!actor || !Object.values(fine).every(Boolean)) return { wrong: NAMES.filter((name) => !fine[name]) };
  return { ...texts, actor, endpoint: texts.endpoint.replace(/\/?$/, '/') };
}

function readActor(text: string): Actor | undefined {
  const actor = attempt(() => JSON.parse(text) as Partial<Actor> | null);
  const { homePage, name } = Object(actor?.account) as Partial<Actor['account']>;
  return actor && typeof homePage === 'string' && typeof name === 'string' ? (actor as Actor) : undefined;
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(attempt(() => new URL(text).protocol) ?? '');
}
