import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Site } from './load-site.ts';
import { DOORS, openDoors } from './open-doors.ts';
import { respond } from './respond.ts';

/** A running server and the port that it got. */
export interface Running {
  server: Server;
  port: number;
}

/** What else a server may answer, beside the pages. */
export interface Beside {
  /** Answers a request that is its own; false for every other. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  listenTo(server: Server): void;
}

/** Whoever takes longer for a head or a whole request is hung up on, so that nobody holds connections open by sending slowly. */
export const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5000,
  /** How long a connection may stand still, also where the other end does not take in what is sent. Sockets of sessions have a sign of life of their own. */
  timeout: 30_000,
  connectionsCheckingInterval: 2000,
};

/** Serves `site`, on this machine alone unless another `host` is named. Port 0 takes a free one. Rejects with Node's error, such as EADDRINUSE. */
export async function serve(
  site: Site,
  port: number,
  host = '127.0.0.1',
  beside?: Beside,
  times: Partial<typeof TIMES> = {},
): Promise<Running> {
  const { timeout, ...rest } = { ...TIMES, ...times };
  const server = createServer({ ...rest, maxHeaderSize: 16 * 1024 }, (request, response) => {
    if (beside?.answer(request, response)) return;
    const { method = 'GET', url = '/', headers } = request;
    const { status, headers: answered, body } = respond(site, { method, url, headers });
    response.writeHead(status, answered).end(body);
  });
  server.setTimeout(timeout);
  beside?.listenTo(server);
  return { server, port: await openDoors(server, port, host, beside ? DOORS : 1) };
}
