import { askFor, type Address } from '../report/fetch-report.ts';

/** What the server says of a session to whoever leads it. */
export interface SessionInfo {
  /** When it is erased, in milliseconds since 1970. */
  expires: number;
  /** Whether this page holds the first key, which alone may erase. */
  lead: boolean;
  /** The two other keys, for that page alone. */
  keys?: { partner: string; projector: string };
  /** Addresses under which other devices of the network reach the course; the first is the likeliest. */
  at: string[];
}

/** Asks for it. Undefined when the server does not answer. */
export async function fetchInfo(address: Address): Promise<SessionInfo | undefined> {
  const about = await askFor('session', address);
  if (typeof about === 'string') return undefined;
  const info = (await about.json()) as Omit<SessionInfo, 'at'>;
  return { ...info, at: await addresses() };
}

/** The course as other devices reach it: by the address in use, unless that one is good on this machine alone. */
async function addresses(): Promise<string[]> {
  const here = new URL('.', location.href).href;
  if (!isLoopback(location.hostname)) return [here];
  try {
    const { at } = (await (await fetch('room/here', { cache: 'no-store' })).json()) as { at?: string[] };
    return at ?? [];
  } catch {
    return [];
  }
}

/** Whether no other machine can reach that host. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.|\.localhost$/.test(host);
}
