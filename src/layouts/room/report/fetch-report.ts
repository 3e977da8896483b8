import { readJoinCode } from '../../../classroom/protocol/join-code.ts';
import type { Report } from '../../../classroom/session/report.ts';
import type { SessionReportWords } from '../../../i18n/en/session-report.ts';

/** Why there is no report to show. */
export type Trouble = keyof SessionReportWords['trouble'];

/** A session as the address of its report names it: `#K7QMD4.<key>`. The key never leaves this page but in a header. */
export interface Address {
  code: string;
  key: string;
}

/** Reads that address; undefined when it is none. */
export function readAddress(hash: string): Address | undefined {
  const [, typed = '', key = ''] = /^#([^.]+)\.([\w-]{1,120})$/.exec(hash) ?? [];
  const code = readJoinCode(typed);
  return code === undefined || key === '' ? undefined : { code, key };
}

const KIND: Report['report'] = 'rights-based-returns session';
const TROUBLE: Record<number, Trouble> = { 401: 'key', 403: 'key', 404: 'gone', 429: 'busy' };

/** Asks the session server for something of a session. */
export async function askFor(what: string, { code, key }: Address, method = 'GET'): Promise<Response | Trouble> {
  const mark = what.includes('?') ? '&' : '?';
  try {
    const answer = await fetch(`room/${what}${mark}code=${code}`, {
      method,
      headers: { Authorization: `Bearer ${key}` },
      cache: 'no-store',
    });
    return answer.ok ? answer : (TROUBLE[answer.status] ?? 'line');
  } catch {
    return 'line';
  }
}

/** Fetches the report, and how long it is kept and whether whoever asks may erase it. */
export async function fetchReport(
  address: Address,
): Promise<{ report: Report; expires: number; lead: boolean } | Trouble> {
  const [report, about] = [await askFor('report', address), await askFor('session', address)];
  if (typeof report === 'string') return report;
  if (typeof about === 'string') return about;
  const read = (await report.json()) as { report: string; version: number };
  const { expires, lead } = (await about.json()) as { expires: number; lead: boolean };
  const known = read.report === KIND && read.version === 1;
  return known ? { report: read as Report, expires, lead } : 'release';
}
