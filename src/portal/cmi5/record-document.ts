import { jsonOf, type Reply } from './lrs.ts';

/** The document in the State API that keeps the record (xAPI, State Resource). */
export const RECORD_STATE = 'rights-based-returns.record';

export interface RecordDocument {
  /** The text of the record; empty at the first time. */
  record: string;
  /** Page and section. */
  location: string;
  /** What was told of this registration, for good. */
  completed: boolean;
  passed: boolean;
  /** The result that was told as failed last. */
  failed: string;
}

export const NO_RECORD: RecordDocument = { record: '', location: '', completed: false, passed: false, failed: '' };

/** The document as text. */
export function writeRecordDocument({ record, location, completed, passed, failed }: RecordDocument): string {
  return JSON.stringify({ record, location, completed, passed, failed });
}

/** The document of a reply; what is not there, or is something else, is as at the first time. */
export function readRecordDocument(reply: Reply): RecordDocument {
  const { record, location, completed, passed, failed } = Object(jsonOf(reply)) as Partial<
    Record<keyof RecordDocument, unknown>
  >;
  return {
    record: typeof record === 'string' ? record : '',
    location: typeof location === 'string' ? location : '',
    completed: completed === true,
    passed: passed === true,
    failed: typeof failed === 'string' ? failed : '',
  };
}
