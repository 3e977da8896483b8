import type { CourseEvent } from '../../domain/record/events.ts';
import type { StoreFindings } from '../cmi5/examine-store.ts';
import type { Portal, Upkeep } from '../port.ts';

/** What the launch page offers to the pages in its frame, as `window.coursePortal`. One origin, so plain calls. */
export interface CourseBridge {
  kind: Portal['kind'];
  open: Portal['open'];
  append: Portal['append'];
  listen: Portal['listen'];
  /** Tells in words where the record is kept, now and whenever that changes. Returns the way to stop. */
  listenWhere: (hear: (words: string) => void) => () => void;
  /** What can be done with the whole record, on the shelf of the learner and in the portal. */
  upkeep: () => Upkeep;
  /** As `LmsSession`. */
  examine?: () => Promise<StoreFindings>;
}

/** The name under which the launch page puts it. */
export const BRIDGE = 'coursePortal';

/** Events as they cross between two pages: plain data of the page that takes them, whatever becomes of the other one. */
export function across(events: readonly CourseEvent[]): CourseEvent[] {
  return structuredClone([...events]);
}
