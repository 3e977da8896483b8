import type { IncomingMessage } from 'node:http';

/**
 * The address from which a request comes, as limits count it: of IPv6 the network, because one device has many addresses in it.
 * @param proxied whether a proxy of ours stands in front, whose word counts: the last entry of X-Forwarded-For is its own
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxied: boolean,
): string {
  const said = headers['x-forwarded-for'];
  const last = proxied && said !== undefined ? String(said).split(',').at(-1)?.trim() : undefined;
  return network(last ?? socket.remoteAddress ?? 'unknown');
}

function network(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [before = '', after] = plain.split('::');
  const groups = before.split(':').filter(Boolean);
  const rest = after?.split(':').filter(Boolean) ?? [];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':');
}
