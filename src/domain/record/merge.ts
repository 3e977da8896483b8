import type { CourseEvent } from './events.ts';

/** Events in order, each id once. */
export interface United {
  events: CourseEvent[];
  /** What says something else under an id that is taken. */
  others: CourseEvent[];
}

/**
 * Order and uniqueness in one place. Order: time, then id (a shorter one first, so that 9 comes before 10).
 * Of two events with one id the earlier in this order stays, whichever list it came from.
 */
export function unite(all: readonly CourseEvent[]): United {
  const first = new Map<string, CourseEvent>();
  const others: CourseEvent[] = [];
  for (const event of [...all].sort(compare)) {
    const taken = first.get(event.id);
    if (!taken) first.set(event.id, event);
    else if (compare(taken, event) !== 0) others.push(event);
  }
  return { events: [...first.values()], others };
}

/** One history out of two: union by event id. Associative, commutative, idempotent; the result is in order. */
export function merge(one: readonly CourseEvent[], other: readonly CourseEvent[]): CourseEvent[] {
  return unite([...one, ...other]).events;
}

function compare(a: CourseEvent, b: CourseEvent): number {
  return a.at - b.at || a.id.length - b.id.length || byText(a.id, b.id) || byText(JSON.stringify(a), JSON.stringify(b));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
