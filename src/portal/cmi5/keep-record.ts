import type { LmsSent } from '../launch/lms-session.ts';
import type { Lrs, Reply } from './lrs.ts';
import {
  NO_RECORD,
  readRecordDocument,
  RECORD_STATE,
  writeRecordDocument,
  type RecordDocument,
} from './record-document.ts';

/** As `LmsSent`; where another window was faster, with all that it has kept. */
type Keeping = Exclude<LmsSent, { state: 'changed' }> | { state: 'changed'; found: RecordDocument };

/** The record as the portal’s store keeps it. */
export interface RecordKeeper {
  /** Reads it. `undefined` where the store did not answer or refused. */
  open: () => Promise<RecordDocument | { trouble: Reply }>;
  /** Puts it in the place of what was read last, and reads it back. `changed` where another window was faster: nothing is lost then. */
  keep: (next: RecordDocument) => Promise<Keeping>;
  /** The same while the page is being left: without waiting, and without reading back. */
  keepLeaving: (next: RecordDocument) => void;
}

/** Writes with the version that was read (`If-Match`, or `If-None-Match: *` for the first one): xAPI, concurrency. */
export function openRecordKeeper(lrs: Lrs): RecordKeeper {
  let etag: string | undefined;
  let known = writeRecordDocument(NO_RECORD);
  /** What this window has written: found again, it is no news. */
  const own = new Set<string>();

  const isThere = ({ status }: Reply) => status === 200;
  const isNone = ({ status }: Reply) => status === 404;
  const take = (reply: Reply) => {
    etag = isNone(reply) ? undefined : (reply.etag ?? '*');
    known = reply.text;
  };

  async function open(): Promise<RecordDocument | { trouble: Reply }> {
    const reply = await lrs.getState(RECORD_STATE);
    if (!isThere(reply) && !isNone(reply)) return { trouble: reply };
    take(reply);
    return readRecordDocument(isNone(reply) ? { status: 404, text: '' } : reply);
  }

  async function keep(next: RecordDocument, again = true): Promise<Keeping> {
    const text = writeRecordDocument(next);
    if (text === known && etag !== undefined) return { state: 'saved' };
    own.add(next.record);
    const put = await lrs.putState(RECORD_STATE, text, etag);
    const back = await lrs.getState(RECORD_STATE);
    const found = readRecordDocument(back);
    if (put.status === 412 && (isThere(back) || isNone(back))) {
      take(back);
      // What stands there came from this window, on its way out of sight.
      if ((isNone(back) || own.has(found.record)) && again) return keep(next, false);
      return { state: 'changed', found };
    }
    if (put.status < 200 || put.status >= 300) return { state: 'failed', cause: said('PUT', put) };
    if (!isThere(back)) return { state: 'unconfirmed', cause: said('GET', back) };
    take(back);
    if (found.record === next.record) return { state: 'saved' };
    return {
      state: 'unconfirmed',
      cause: `${RECORD_STATE}: ${next.record.length} characters were sent, ${found.record.length} came back.`,
    };
  }

  return {
    open,
    keep: (next) => keep(next),
    keepLeaving(next) {
      const text = writeRecordDocument(next);
      if (text === known) return;
      own.add(next.record);
      void lrs.leaving.putState(RECORD_STATE, text, etag);
    },
  };
}

function said(method: string, { status, text }: Reply): string {
  return `${method} activities/state: ${[status, text.slice(0, 200)].join(' ').trim()}`;
}
