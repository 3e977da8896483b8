import type { CourseEvent } from '../record/events.ts';
import { openGate } from '../record/gate.ts';
import type { Register } from '../register/register.ts';
import { BitReader } from './bits.ts';
import { unseal, type CodecRefusal } from './envelope.ts';
import { codeEvents } from './events-coder.ts';
import { UnknownNumber } from './names-coder.ts';

/** The version of the events in a text of format 1; they climb from there like any other record. */
const VERSION = 2;

/**
 * Reads what `encodeRecord` wrote. Never throws and never hangs: the work is bounded by the length of the text, and whatever comes out
 * goes through the one gate of records. What is not whole and sound is refused whole.
 * @param register the numbers of the course, as old as the text or newer
 */
export function decodeRecord(text: string, register: Register): { events: CourseEvent[] } | { refused: CodecRefusal } {
  const opened = unseal(text);
  if ('refused' in opened) return opened;
  try {
    const events = codeEvents(new BitReader(opened.body), register);
    const gated = openGate({ version: VERSION, events });
    return gated.report.aside > 0 ? { refused: 'damaged' } : { events: gated.events };
  } catch (error) {
    return { refused: error instanceof UnknownNumber ? 'newer-content' : 'damaged' };
  }
}
