import { RECORD_VERSION } from '../../src/domain/record/ladder.ts';
import type { SavedRecord } from '../../src/domain/record/saved-record.ts';
import { aHistory, ONE_OF_EACH } from './an-event.ts';

/** A record with one event of each kind, unless said otherwise. */
export function aRecord(given: Partial<SavedRecord> = {}): SavedRecord {
  return { version: RECORD_VERSION, device: 'device', events: aHistory(ONE_OF_EACH), ...given };
}
