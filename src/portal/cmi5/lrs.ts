import { attempt } from '../../domain/attempt.ts';
import type { CallLog } from '../lms/call-log.ts';
import type { LaunchParameters } from './launch-parameters.ts';
import type { Statement } from './statement.ts';

/** What a request came to. `status` is 0 where there was no answer: no connection, too late, forbidden by the browser. */
export interface Reply {
  status: number;
  text: string;
  /** The version of a document; missing where the store does not show it. */
  etag?: string;
}

export interface Lrs {
  getState: (stateId: string) => Promise<Reply>;
  /**
   * @param etag the version that it is to take the place of; `undefined` where there is none yet
   */
  putState: (stateId: string, text: string, etag: string | undefined) => Promise<Reply>;
  deleteState: (stateId: string) => Promise<Reply>;
  getProfile: (profileId: string) => Promise<Reply>;
  getStatement: (id: string) => Promise<Reply>;
  /** One statement by its id, several in one request. */
  sendStatements: (statements: readonly Statement[]) => Promise<Reply>;
  /** The same requests, which outlive the page. A browser takes up to 64 KB of them at a time. */
  leaving: Pick<Lrs, 'putState' | 'sendStatements'>;
}

interface Options {
  log: CallLog;
  /** Milliseconds to wait for an answer. */
  patience?: number;
}

/** The store of a portal, spoken with as xAPI 1.0.3 has it. No method rejects. */
export function openLrs(
  { endpoint, actor, registration, activityId }: LaunchParameters,
  token: string,
  { log, patience = 15_000 }: Options,
): Lrs {
  const agent = JSON.stringify(actor);

  async function ask(
    method: string,
    resource: string,
    about: Record<string, string>,
    { body, headers = {}, keepalive = false }: { body?: string; headers?: Record<string, string>; keepalive?: boolean },
  ): Promise<Reply> {
    const begin = performance.now();
    const reply = await send(`${endpoint}${resource}?${new URLSearchParams(about).toString()}`, {
      method,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      keepalive,
      cache: 'no-store',
      credentials: 'omit',
      ...(!keepalive && { signal: AbortSignal.timeout(patience) }),
    });
    log.add({
      name: `${method} ${resource}`,
      about: about.stateId ?? about.profileId ?? about.statementId ?? '',
      answer: isFine(reply) ? String(reply.status) : reply.text,
      error: errorOf(reply),
      milliseconds: Math.round(performance.now() - begin),
    });
    return reply;
  }

  const state = (stateId: string) => ({ activityId, agent, registration, stateId });
  const writing = (keepalive: boolean): Lrs['leaving'] => ({
    putState: (stateId, text, etag) =>
      ask('PUT', 'activities/state', state(stateId), {
        body: text,
        keepalive,
        // xAPI, concurrency: only what was read may be replaced, and only nothing by something new.
        headers: etag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': etag },
      }),
    sendStatements([first, ...more]) {
      if (!first) return Promise.resolve({ status: 204, text: '' });
      return more.length === 0
        ? ask('PUT', 'statements', { statementId: first.id }, { body: JSON.stringify(first), keepalive })
        : ask('POST', 'statements', {}, { body: JSON.stringify([first, ...more]), keepalive });
    },
  });
  return {
    ...writing(false),
    leaving: writing(true),
    getState: (stateId) => ask('GET', 'activities/state', state(stateId), {}),
    deleteState: (stateId) => ask('DELETE', 'activities/state', state(stateId), {}),
    getProfile: (profileId) => ask('GET', 'agents/profile', { agent, profileId }, {}),
    getStatement: (statementId) => ask('GET', 'statements', { statementId }, {}),
  };
}

export function isFine({ status }: Reply): boolean {
  return status >= 200 && status < 300;
}

/** As a log has it: `0` where nothing was wrong. */
export function errorOf(reply: Reply): string {
  return isFine(reply) ? '0' : reply.status === 0 ? 'no answer' : String(reply.status);
}

/** A request whose failure is an answer. */
export async function send(address: string, init: RequestInit): Promise<Reply> {
  try {
    const response = await fetch(address, init);
    const etag = response.headers.get('ETag');
    return { status: response.status, text: await response.text(), ...(etag !== null && { etag }) };
  } catch (error) {
    return { status: 0, text: String(error) };
  }
}

/** What stands in a reply of JSON; `undefined` where it is none. */
export function jsonOf({ text }: Reply): unknown {
  return attempt(() => JSON.parse(text) as unknown);
}
