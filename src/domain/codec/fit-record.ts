import type { CourseEvent } from '../record/events.ts';
import type { Register } from '../register/register.ts';
import { carried } from './carried.ts';
import { encodeRecord } from './encode-record.ts';

/** A record as text, and how much of it the text does not hold. */
export interface Fitted {
  text: string;
  /** How many events are not in it. */
  left: number;
}

/**
 * The record as the longest text that a portal keeps. What says that something was begun, ended, passed or skipped is left out last,
 * so that completion stays as it is; of the single decisions, answers and sections the newest stay.
 * @param limit the most characters; missing where there is no limit
 */
export function fitRecord(events: readonly CourseEvent[], register: Register, limit = Infinity): Fitted {
  const all = carried(events);
  const whole = encodeRecord(all, register);
  if (whole.length <= limit) return { text: whole, left: 0 };
  // The first to go come first.
  const order = [...all.filter((event) => !isFrame(event)), ...all.filter(isFrame)];
  const without = (count: number) => {
    const gone = new Set(order.slice(0, count));
    return encodeRecord(
      all.filter((event) => !gone.has(event)),
      register,
    );
  };
  let fits = order.length;
  let tooMany = 0;
  while (fits - tooMany > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (without(middle).length <= limit) fits = middle;
    else tooMany = middle;
  }
  return { text: without(fits), left: fits };
}

function isFrame(event: CourseEvent): boolean {
  const { verb } = event;
  return (
    verb === 'launched' ||
    verb === 'initialized' ||
    verb === 'completed' ||
    verb === 'passed' ||
    verb === 'failed' ||
    (verb === 'skipped' && 'case' in event)
  );
}
