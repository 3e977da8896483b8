import type { CallLog } from '../lms/call-log.ts';
import { errorOf, isFine, jsonOf, send, type Reply } from './lrs.ts';

/** What a portal gave instead of a token, with its own words (cmi5 §8.2.3). */
export interface NoToken {
  missing: 'refused' | 'no-answer';
  cause: string;
}

/**
 * Asks for the token of the session: by POST, and once only, because the address is good for one use (cmi5 §8.2.1).
 * @returns what stands behind `Basic` in every request
 */
export async function fetchToken(address: string, log: CallLog, patience = 15_000): Promise<string | NoToken> {
  const begin = performance.now();
  const reply = await send(address, { method: 'POST', cache: 'no-store', signal: AbortSignal.timeout(patience) });
  const token = readToken(reply);
  const given = typeof token === 'string';
  log.add({
    name: 'POST fetch',
    about: '',
    // The token opens the store and stands nowhere else than in requests to it.
    answer: given ? String(reply.status) : token.cause,
    error: given ? '0' : isFine(reply) ? 'no token' : errorOf(reply),
    milliseconds: Math.round(performance.now() - begin),
  });
  return token;
}

function readToken(reply: Reply): string | NoToken {
  const { status, text } = reply;
  if (status === 0) return { missing: 'no-answer', cause: `fetch: ${text}` };
  const said = Object(jsonOf(reply)) as Record<string, unknown>;
  const token = said['auth-token'];
  if (status === 200 && typeof token === 'string' && token !== '') return token;
  const words = ['error-code', 'error-text'].map((name) => said[name]).filter((each) => typeof each === 'string');
  return { missing: 'refused', cause: `fetch: ${[status, ...words].join(' ')}` };
}
