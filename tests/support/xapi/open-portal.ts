import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openDocuments, type Answer } from './documents.ts';
import { refuse, type Asked, type Refusal } from './refusals.ts';
import { isDefined, judgeStatement, verbOf, type Launch } from './statement-rules.ts';

type Json = Record<string, unknown>;

/** A launch that the portal has prepared. */
export interface Launched extends Launch {
  /** The part of the launch address from `?` on. */
  search: string;
  token: string;
  session: string;
}

/** How the portal misbehaves, until told otherwise. */
export interface Trouble {
  /** Answers 503 to what is written: all, or statements or documents alone. */
  down: false | 'all' | 'statements' | 'state';
  /** Answers 204 to documents and keeps nothing. */
  lies: boolean;
  /** Milliseconds before each answer. */
  slow: number;
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/**
 * A cmi5 portal with its xAPI store, over HTTP on 127.0.0.1. It refuses whatever the specifications refuse, and says which rule
 * was broken. Stop it with `close`.
 */
export async function openPortal() {
  const documents = openDocuments();
  const statements: Json[] = [];
  const refusals: Refusal[] = [];
  const asked: Asked[] = [];
  const launches = new Map<string, Launched & { fetched: boolean; over: boolean }>();
  const trouble: Trouble = { down: false, lies: false, slow: 0 };

  const server = createServer((request, response) => {
    void read(request).then(async (body) => {
      if (trouble.slow > 0) await setTimeout(trouble.slow);
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://portal');
      if (request.method === 'OPTIONS') {
        say(response, { status: 204 });
        return;
      }
      const ask: Asked = {
        method: request.method ?? '',
        resource: pathname.replace(/^\/(xapi\/)?/, ''),
        query: searchParams,
        headers: request.headers,
        body,
      };
      asked.push(ask);
      const answer = ask.resource === 'fetch' ? fetchToken(ask) : store(ask);
      if ('rule' in answer) refusals.push(answer);
      say(response, 'rule' in answer ? { status: answer.status, body: answer.rule } : answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  /** cmi5 §8.2: by POST, once. */
  function fetchToken({ method, query }: Asked): Answer | Refusal {
    const launch = [...launches.values()].find(({ session }) => session === query.get('session'));
    if (method !== 'POST') return refuse(405, 'cmi5 §8.2.1: the token is asked for by POST');
    if (!launch) return { status: 200, body: JSON.stringify({ 'error-code': '2', 'error-text': 'No such session.' }) };
    if (launch.fetched) {
      refusals.push(refuse(200, 'cmi5 §8.2.3.1: the token is asked for once'));
      return { status: 200, body: JSON.stringify({ 'error-code': '1', 'error-text': 'It has been returned.' }) };
    }
    launch.fetched = true;
    return { status: 200, body: JSON.stringify({ 'auth-token': launch.token }) };
  }

  function store(ask: Asked): Answer | Refusal {
    const { method, resource, query, headers } = ask;
    if (!/^1\.0(\.\d+)?$/.test(String(headers['x-experience-api-version'])))
      return refuse(400, 'xAPI: every request names its version');
    const launch = launches.get(String(headers.authorization));
    if (!launch?.fetched) return refuse(401, 'cmi5 §8.2.2: the token stands in the Authorization header');
    const writes = method !== 'GET';
    if (writes && method !== 'DELETE' && !String(headers['content-type']).startsWith('application/json'))
      return refuse(400, 'xAPI: what is sent names its content type');
    const kind = resource === 'statements' ? 'statements' : 'state';
    if (writes && (trouble.down === 'all' || trouble.down === kind)) return { status: 503, body: 'Try again later.' };
    if (resource === 'statements') return statementsAnswer(ask, launch);
    const agent = jsonOf(query.get('agent') ?? '');
    if (!isDeepStrictEqual(agent, launch.actor))
      return refuse(403, 'cmi5 §8.1.3: the agent is the actor of the launch');
    if (resource === 'agents/profile') return documents.answer(ask, `profile ${query.get('profileId') ?? ''}`);
    if (resource !== 'activities/state') return refuse(404, 'There is no such resource');
    if (query.get('activityId') !== launch.activityId || query.get('registration') !== launch.registration)
      return refuse(403, 'cmi5 §10.1: state is that of the unit and the registration');
    const stateId = query.get('stateId') ?? '';
    if (writes && stateId === 'LMS.LaunchData') return refuse(403, 'cmi5 §10.2.1: LMS.LaunchData is not changed');
    if (writes && trouble.lies) return { status: 204 };
    return documents.answer(ask, keyOf(launch, stateId));
  }

  function statementsAnswer({ method, query, body }: Asked, launch: Launched & { over: boolean }): Answer | Refusal {
    if (method === 'GET') {
      const found = statements.find(({ id }) => id === query.get('statementId'));
      return found ? { status: 200, body: JSON.stringify(found) } : { status: 404 };
    }
    const given = jsonOf(body);
    const list = (Array.isArray(given) ? given : [given]) as Json[];
    if (method === 'PUT' && list[0]?.id !== query.get('statementId'))
      return refuse(400, 'xAPI: PUT names the statement that it sends');
    const fresh: Json[] = [];
    for (const statement of list) {
      const same = statements.find(({ id }) => id === statement.id);
      if (same && !isDeepStrictEqual(same, statement))
        return refuse(409, 'xAPI: an id is not used again for another statement');
      if (same) continue;
      if (launch.over) return refuse(403, 'cmi5 §9.3.6, §9.3.8: the session is over');
      const before = [...statements, ...fresh].filter(
        (each) => (Object(each.context) as Json).registration === launch.registration,
      );
      const wrong = judgeStatement(statement, launch, before);
      if (wrong) return wrong;
      fresh.push(statement);
    }
    statements.push(...fresh);
    if (fresh.some((each) => isDefined(each) && verbOf(each) === 'terminated')) launch.over = true;
    return method === 'PUT' ? { status: 204 } : { status: 200, body: JSON.stringify(list.map(({ id }) => id)) };
  }

  return {
    origin,
    trouble,
    /** All that was taken, in the order of arrival. */
    statements,
    /** Every rule that was broken. */
    refusals,
    asked,
    documents,
    /**
     * Prepares a launch. An earlier session of the same registration is abandoned (cmi5 §9.3.6).
     * @param data what of `LMS.LaunchData` differs from a normal launch
     */
    launch({
      learner = 'a-1',
      registration = randomUUID(),
      data = {},
    }: { learner?: string; registration?: string; data?: object } = {}): Launched {
      const session = randomUUID();
      const actor = { objectType: 'Agent', account: { homePage: 'https://portal.example', name: learner } };
      const activityId = 'https://portal.example/activities/1';
      for (const each of launches.values()) if (each.registration === registration) each.over = true;
      const launchData = {
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'urn:rights-based-returns:au' }] },
          extensions: { [SESSION]: session },
        },
        launchMode: 'Normal',
        moveOn: 'CompletedOrPassed',
        ...data,
      };
      const parameters = new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/fetch?session=${session}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      });
      const token = Buffer.from(`${session}:secret`).toString('base64');
      const launch = {
        actor,
        registration,
        activityId,
        data: launchData,
        session,
        token,
        search: `?${parameters.toString()}`,
      };
      launches.set(`Basic ${token}`, { ...launch, fetched: false, over: false });
      documents.set(keyOf(launch, 'LMS.LaunchData'), JSON.stringify(launchData));
      return launch;
    },
    /** The words of the verbs that were told of a registration, in the order of their times. */
    verbs: (registration: string) =>
      statements.filter((each) => (Object(each.context) as Json).registration === registration).map(verbOf),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function keyOf(
  { actor, activityId, registration }: Pick<Launch, 'actor' | 'activityId' | 'registration'>,
  id: string,
): string {
  return JSON.stringify([actor, activityId, registration, id]);
}

function say(response: ServerResponse, { status, body, etag }: Answer): void {
  response.writeHead(status, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version',
    'Access-Control-Expose-Headers': 'ETag',
    'Content-Type': 'application/json',
    'X-Experience-API-Version': '1.0.3',
    ...(etag && { ETag: etag }),
  });
  response.end(body);
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
