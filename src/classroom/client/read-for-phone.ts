import type { FromServer, Passed } from '../protocol/messages.ts';

type ForPhone = Exclude<FromServer['type'], Passed['type']>;

/** What a phone needs of each message to go on; the rest of it is only drawn. */
const NEEDS: Record<ForPhone, (message: Record<string, unknown>) => boolean> = {
  welcome: ({ seat }) => seat === undefined || typeof seat === 'string',
  view: ({ view, mine }) => isView(view) && (mine === undefined || mine === null || typeof mine === 'string'),
  count: () => true,
  done: ({ n }) => typeof n === 'number',
  refused: ({ n, reason }) => (n === undefined || typeof n === 'number') && typeof reason === 'string',
  here: () => true,
  bye: ({ reason, again }) => typeof reason === 'string' && typeof again === 'boolean',
};

/**
 * Reads one message of the server on a phone; undefined when it is none. By hand, as the schema library alone would be half of what the
 * phone's page may weigh; the server's messages are held to the whole schema in its tests.
 */
export function readForPhone(text: string): FromServer | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(NEEDS, value.type)) return undefined;
  return NEEDS[value.type as ForPhone](value) ? (value as FromServer) : undefined;
}

function isView(view: unknown): boolean {
  if (!isRecord(view) || typeof view.phase !== 'string' || typeof view.step !== 'number') return false;
  const { part, decision } = view;
  return (part === null || isRecord(part)) && (decision === null || (isRecord(decision) && isRecord(decision.scene)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
