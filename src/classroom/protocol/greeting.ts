import type { Hello } from './messages.ts';

/** What both sides call the line; a browser wants an answer by one of the names that it offered. */
const NAME = 'room';
const SAID = 'hello.';

/**
 * Who a page is, as the subprotocols that it offers for its line (RFC 6455 §1.9). Said with the request, it saves a round trip
 * each time that a phone comes back, and stands in a header, where keys do not end up in the records of servers.
 */
export function offerOf(hello: Hello): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(hello));
  const said = btoa(String.fromCharCode(...bytes));
  return [NAME, SAID + said.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')];
}

/** The text that `offerOf` put into a header; undefined when the header holds none. */
export function saidIn(header: string | undefined): string | undefined {
  const said = header
    ?.split(',')
    .map((name) => name.trim())
    .find((name) => name.startsWith(SAID));
  return said && Buffer.from(said.slice(SAID.length), 'base64url').toString();
}
