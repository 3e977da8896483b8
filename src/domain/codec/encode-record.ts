import type { CourseEvent } from '../record/events.ts';
import type { Register } from '../register/register.ts';
import { BitWriter } from './bits.ts';
import { carried } from './carried.ts';
import { codeEvents } from './events-coder.ts';
import { seal } from './envelope.ts';

/**
 * A record as a short text of letters, digits, `-` and `_` (see `digits.ts`), for a portal to keep. Holds what `carried` says,
 * exactly. The same events always give the same text.
 * @param register the numbers of the course; what it does not know is written out
 */
export function encodeRecord(events: readonly CourseEvent[], register: Register): string {
  const bits = new BitWriter();
  codeEvents(bits, register, carried(events));
  return seal(bits.finish());
}
