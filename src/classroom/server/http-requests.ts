import type { IncomingMessage, ServerResponse } from 'node:http';
import { readJoinCode } from '../protocol/join-code.ts';
import { planShape, settingsShape } from '../protocol/plan.ts';
import { readSessionFile, writeSessionFile } from '../protocol/session-file.ts';
import { planWorks } from '../session/decide.ts';
import { reportCsv } from '../session/report-csv.ts';
import { reportOf } from '../session/report.ts';
import { STANDARD } from '../session/settings.ts';
import { placesFit } from '../session/places-fit.ts';
import type { Buckets } from './bucket.ts';
import { findRoom } from './find-room.ts';
import type { LineHouse } from './line.ts';
import type { Room } from './room.ts';
import { isSameOrigin } from './same-origin.ts';
import { fingerprint, isKey, keysFrom, newJoinCode, newKey } from './secrets.ts';
import type { Storage } from './storage.ts';

/** What the requests need beside what the lines need. */
export interface RequestHouse extends LineHouse {
  storage: Storage;
  opens: Buckets;
  requests: Buckets;
  /** Version of the course content. */
  content: number;
  /** How long a session is kept, in milliseconds. */
  keep: number;
  /** The addresses of this machine in its network, when it listens there. */
  addresses: () => readonly string[];
}

interface Reply {
  status: number;
  body?: unknown;
  text?: string;
  type?: string;
  headers?: Record<string, string>;
}

/** The paths of sessions, below that of the course. */
export const ROOM = '/room/';

/** Answers a request to the sessions. Never rejects. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
  house: RequestHouse,
): Promise<void> {
  let reply: Reply;
  try {
    reply = await replyTo(request, address, house);
  } catch {
    reply = refusal(503, 'not-kept');
  }
  const text = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
  if (response.headersSent || response.destroyed) return;
  response
    .writeHead(reply.status, {
      'Content-Type': reply.type ?? 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...reply.headers,
    })
    .end(request.method === 'HEAD' ? '' : text);
}

function refusal(status: number, reason: string, headers: Record<string, string> = {}): Reply {
  return { status, body: { refused: reason }, headers };
}

async function replyTo(request: IncomingMessage, address: string, house: RequestHouse): Promise<Reply> {
  const { method = 'GET' } = request;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { now } = house;
  if (!house.requests.of(address, now()).take(now())) return refusal(429, 'too-many', { 'Retry-After': '5' });
  if (!isSameOrigin(request.headers, true)) return refusal(403, 'not-yours');
  const path = pathname.slice(ROOM.length);
  if (path === 'here' && (method === 'GET' || method === 'HEAD')) {
    const at = house.addresses().map((each) => `http://${each}:${String(request.socket.localPort)}/`);
    return { status: 200, body: { sessions: true, at } };
  }
  if (path === 'sessions' && method === 'POST') return openSession(request, address, house);
  if (path !== 'session' && path !== 'report' && path !== 'file') return refusal(404, 'no-such-page');
  const found = await leadersRoom(request, address, searchParams.get('code') ?? '', house);
  if ('status' in found) return found;
  const { room, lead, key } = found;
  const { context: session } = room.standing;
  if (path === 'session' && method === 'DELETE') {
    if (!lead) return refusal(403, 'not-yours');
    await house.rooms.erase(room.record.code);
    return { status: 204 };
  }
  if (method !== 'GET') return refusal(405, 'not-now', { Allow: path === 'session' ? 'DELETE' : 'GET' });
  if (path === 'file') return attachment(JSON.stringify(writeSessionFile(session)), 'json', 'session');
  if (path === 'session') {
    const { partner, projector } = keysFrom(key);
    return { status: 200, body: { expires: room.record.expires, lead, ...(lead && { keys: { partner, projector } }) } };
  }
  const report = reportOf(session, house.cases.caseOf, now());
  return searchParams.get('as') === 'csv'
    ? attachment(`\uFEFF${reportCsv(report)}`, 'csv', 'report')
    : { status: 200, body: report };
}

function attachment(text: string, kind: 'csv' | 'json', name: string): Reply {
  return {
    status: 200,
    text,
    type: kind === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
    headers: { 'Content-Disposition': `attachment; filename="${name}.${kind}"` },
  };
}

/** The session whose key the header carries. */
async function leadersRoom(
  { headers }: IncomingMessage,
  address: string,
  typed: string,
  { rooms, guesses, now }: RequestHouse,
): Promise<{ room: Room; lead: boolean; key: string } | Reply> {
  const guess = guesses.of(address, now());
  if (guess.left(now()) < 1) return refusal(429, 'too-many', { 'Retry-After': '5' });
  const room = await findRoom(readJoinCode(typed), guess, rooms, now);
  const [, key = ''] = /^Bearer ([\w-]{1,120})$/.exec(headers.authorization ?? '') ?? [];
  const lead = room !== undefined && isKey(key, room.record.keys.facilitator);
  if (room && (lead || isKey(key, room.record.keys.partner))) return { room, lead, key };
  if (!room) return refusal(404, 'no-such-session');
  guess.take(now());
  return refusal(401, 'wrong-key', { 'WWW-Authenticate': 'Bearer' });
}

async function openSession(request: IncomingMessage, address: string, house: RequestHouse): Promise<Reply> {
  const { now, limits, cases, storage } = house;
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refusal(415, 'not-understood');
  const body = await readBody(request, limits.body);
  if (body === undefined) return refusal(413, 'too-long', { Connection: 'close' });
  const asked = readAsked(body);
  if (!asked) return refusal(400, 'not-understood');
  if (!house.opens.of(address, now()).take(now())) return refusal(429, 'too-many', { 'Retry-After': '30' });
  const at = now();
  const expires = at + house.keep;
  const plan = await cases.pin(asked.plan, expires);
  if (!plan || !planWorks(plan, cases.caseOf) || !placesFit(asked.done, plan, cases.caseOf))
    return refusal(422, 'no-way');
  const key = newKey();
  const { facilitator, partner, projector } = keysFrom(key);
  for (;;) {
    const code = newJoinCode();
    const opened = await storage.open(
      {
        code,
        expires,
        keys: {
          facilitator: fingerprint(facilitator),
          partner: fingerprint(partner),
          projector: fingerprint(projector),
        },
        seatSecret: newKey(),
      },
      {
        type: 'opened',
        at,
        content: house.content,
        plan,
        settings: asked.settings,
        done: asked.done,
        questions: asked.questions,
      },
    );
    if (opened) return { status: 201, body: { code, expires, keys: { facilitator, partner, projector } } };
  }
}

/** A new session is asked for with a plan, or with the file of an earlier sitting. */
function readAsked(body: string) {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const { file, plan, settings } = Object(value) as Record<string, unknown>;
  if (file !== undefined) return readSessionFile(file);
  const [planned, set] = [planShape.safeParse(plan), settingsShape.safeParse(settings ?? STANDARD)];
  return planned.success && set.success
    ? { plan: planned.data, settings: set.data, done: [], questions: [] }
    : undefined;
}

/** The body as text; undefined when it is too long, in which case the rest is not read. */
async function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
