import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { saidIn } from '../protocol/greeting.ts';
import { Buckets } from './bucket.ts';
import { casesFrom } from './cases.ts';
import { clientAddress } from './client-address.ts';
import { answerRequest, type RequestHouse, ROOM } from './http-requests.ts';
import { Line } from './line.ts';
import { type Limits, LIMITS } from './limits.ts';
import { roomsIn } from './rooms.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Storage } from './storage.ts';

export interface LiveOptions {
  storage: Storage;
  /** Case id → the text of `room-<id>.json`. */
  cases: ReadonlyMap<string, string>;
  /** Version of the course content. */
  content: number;
  /** How long a session is kept, in milliseconds. */
  keep: number;
  /** Whether a proxy of ours stands in front and says who asks. */
  proxied: boolean;
  /** The addresses under which other devices of the network reach this machine, if they can. */
  addresses?: () => readonly string[];
  limits?: Partial<Limits>;
  now?: () => number;
}

/** Live sessions beside the pages of a server. */
export interface Live {
  /** Answers what belongs to the sessions; false for everything else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Takes the sockets of a server. */
  listenTo(server: Server): void;
  /** Tells all lines that the server stops, keeps what is on its way, and closes the storage. */
  close(): Promise<void>;
}

const MOST_IN_A_FRAME = 16 * 1024;
const TIDY_EVERY = 60_000;
/** How long lines have to say goodbye when the server stops, and a storage that hangs is waited for, in milliseconds. */
const GRACE = 500;

export function openLive({
  storage,
  cases: built,
  content,
  keep,
  proxied,
  addresses = () => [],
  limits: own,
  now = Date.now,
}: LiveOptions): Live {
  const limits = { ...LIMITS, ...own };
  const cases = casesFrom(built, storage);
  const rooms = roomsIn(storage, cases, now);
  const house: RequestHouse = {
    ...{ rooms, cases, limits, now, storage, content, keep, addresses },
    joins: new Buckets(limits.joins),
    guesses: new Buckets(limits.guesses),
    opens: new Buckets(limits.opens),
    requests: new Buckets(limits.requests),
  };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_IN_A_FRAME,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const lines = new Set<Line>();
  const ofAddress = new Map<string, number>();
  let stopping = false;

  const beat = setInterval(() => {
    for (const line of lines) line.beat();
  }, limits.beat).unref();
  const tidy = setInterval(() => void rooms.tidy().catch(() => undefined), TIDY_EVERY).unref();

  const whyNot = (request: IncomingMessage, address: string): [number, string] | undefined => {
    if (request.url?.replace(/\?.*$/, '') !== `${ROOM}socket`) return [404, 'Not Found'];
    if (!isSameOrigin(request.headers, false)) return [403, 'Forbidden'];
    if (stopping || lines.size >= limits.lines) return [503, 'Service Unavailable'];
    if ((ofAddress.get(address) ?? 0) >= limits.linesPerAddress) return [429, 'Too Many Requests'];
    return undefined;
  };

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const address = clientAddress(request, proxied);
    // Until `ws` takes over nobody else listens, and an error without a listener would end the process.
    socket.on('error', () => socket.destroy());
    const refused = whyNot(request, address);
    if (refused) {
      const [status, words] = refused;
      // Whoever never ends its own side would keep the connection for ever.
      socket.once('finish', () => socket.destroy());
      socket.end(`HTTP/1.1 ${String(status)} ${words}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    // The answer, the welcome and the first view leave in one packet: after a restart thousands wait for them.
    socket.cork();
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const line = new Line(webSocket, address, house);
      lines.add(line);
      ofAddress.set(address, (ofAddress.get(address) ?? 0) + 1);
      webSocket.on('close', () => {
        lines.delete(line);
        const left = (ofAddress.get(address) ?? 1) - 1;
        if (left > 0) ofAddress.set(address, left);
        else ofAddress.delete(address);
      });
      void line.greet(saidIn(request.headers['sec-websocket-protocol'])).finally(() => socket.uncork());
    });
  };

  return {
    answer: (request, response) => {
      if (!request.url?.startsWith(ROOM)) return false;
      void answerRequest(request, response, clientAddress(request, proxied), house);
      return true;
    },
    listenTo: (server) => void server.on('upgrade', onUpgrade),
    close: async () => {
      stopping = true;
      clearInterval(beat);
      clearInterval(tidy);
      await Promise.race([rooms.close(), setTimeout(GRACE)]);
      for (const line of lines) line.bye('stopping', true);
      for (let waited = 0; lines.size > 0 && waited < GRACE; waited += 20) await setTimeout(20);
      for (const line of lines) line.cut();
      await Promise.race([storage.close(), setTimeout(GRACE)]);
    },
  };
}
