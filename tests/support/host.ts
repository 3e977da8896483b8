import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else that puts the course into its page. */
export interface Host {
  origin: string;
  /** The same page at an origin that browsers hold for the same site as the course: there its frames may keep things. */
  near: string;
  /** What stands in its page; without a word of the course’s own security policy. */
  show: (html: string) => void;
  close: () => Promise<unknown>;
}

export async function openHost(): Promise<Host> {
  let page = '';
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/favicon.ico' ? 204 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      request.url === '/' ? `<!doctype html><html lang="en"><title>Host</title><body>${page}</body></html>` : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as AddressInfo).port);
  return {
    origin: `http://localhost:${port}`,
    near: `http://127.0.0.1:${port}`,
    show: (html) => {
      page = html;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What `embed.js` weighs as it is sent. */
export function embedScript(): Buffer {
  return readFileSync('public/embed.js');
}
