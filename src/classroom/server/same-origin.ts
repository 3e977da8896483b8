import type { IncomingHttpHeaders } from 'node:http';

/** Whether a page of this very server asks. `missing` is the answer where no origin is named, as programs do. */
export function isSameOrigin({ origin, host }: IncomingHttpHeaders, missing: boolean): boolean {
  if (origin === undefined) return missing;
  try {
    const { protocol, host: asking } = new URL(origin);
    return /^https?:$/.test(protocol) && asking === host?.toLowerCase();
  } catch {
    return false;
  }
}
