import { courseAddresses } from '../course-address.ts';
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
  return { ...info, at: await courseAddresses() };
}
