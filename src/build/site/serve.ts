import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './load-site.ts';
import { respond } from './respond.ts';

/** A running server and the port that it got. */
export interface Running {
  server: Server;
  port: number;
}

/** Serves `site` on 127.0.0.1. Port 0 takes a free one. Rejects with Node's error, such as EADDRINUSE. */
export function serve(site: Site, port: number): Promise<Running> {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const { status, headers: answered, body } = respond(site, { method, url, headers });
    response.writeHead(status, answered).end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, port: (server.address() as AddressInfo).port });
    });
  });
}
