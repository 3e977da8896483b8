import type { CourseEvent } from '../record/events.ts';
import type { Register } from '../register/register.ts';
import { type Bits, Unreadable } from './bits.ts';
import { CASE_KINDS } from './case-kinds.ts';
import { Coder } from './coder.ts';
import { IdsCoder } from './ids-coder.ts';
import type { Kind } from './kind.ts';
import { LESSON_KINDS } from './lesson-kinds.ts';
import { bookOf } from './names.ts';
import { NamesCoder } from './names-coder.ts';
import { Story } from './story.ts';
import { TEST_KINDS } from './test-kinds.ts';
import { TimesCoder } from './times-coder.ts';

/** All kinds of event: their order is part of the format. */
const KINDS: readonly [string, Kind][] = [
  ...Object.entries(CASE_KINDS),
  ...Object.entries(LESSON_KINDS),
  ...Object.entries(TEST_KINDS),
];
const KIND_BITS = 4;

/**
 * Events into bits, or out of them; the same lines do both.
 * @param given what is to be written, in order; nothing when reading
 * @throws Unreadable, UnknownNumber when reading
 */
export function codeEvents(bits: Bits, register: Register, given?: readonly CourseEvent[]): CourseEvent[] {
  const coder = new Coder(bits);
  const names = new NamesCoder(coder, bookOf(register));
  const ids = new IdsCoder(coder, names);
  const times = new TimesCoder(coder);
  const tools = { coder, names, story: new Story() };
  let before = 'none';
  return coder.list('events', given, (event) => {
    const { writer, same } = ids.writer(before, event?.id);
    const [name, kind] = kindOf(coder, before, event);
    const id = ids.id(writer, `${name} after ${before}`, event?.id);
    const at = times.at(kind.closes ? 'in one go' : same ? 'on the page' : 'on another page', event?.at);
    before = name;
    return { id, at, ...kind.code(tools, id, event) };
  });
}

function kindOf(coder: Coder, before: string, event?: CourseEvent): [string, Kind] {
  const place = event && KINDS.findIndex(([, { is }]) => is(event));
  if (place === -1) throw new TypeError('This event is of no kind that can be written.');
  const read = KINDS[coder.symbol(`after ${before}`, KIND_BITS, place)];
  if (!read) throw new Unreadable();
  return read;
}
