import { createRecord } from './create-record.ts';
import { environment } from './environment.ts';

/** The learner's record: stores to read, `append` to add to it. A page opens it with `startRecord`. */
export const { $events, $progress, $saved, $notices, $ready, append, dismiss, startRecord, takeIn, whenReady } =
  createRecord(environment);
