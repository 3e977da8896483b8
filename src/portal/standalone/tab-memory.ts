import { attempt } from '../../domain/attempt.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { openGate } from '../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import { merge } from '../../domain/record/merge.ts';
import { UNSAVED } from './names.ts';

/**
 * The events that are not on disk yet. They are held in memory and, where the browser allows it, in the session storage of the tab:
 * there they are at once, so that a page can be left in the middle of a save, and without any database a learner can still walk
 * from page to page. They end with the tab.
 */
export interface TabMemory {
  events: () => CourseEvent[];
  add: (events: readonly CourseEvent[]) => void;
  drop: (events: readonly CourseEvent[]) => void;
}

/** Takes up what an earlier page of this tab has left. Never throws; storage that refuses is left alone. */
export function openTabMemory(): TabMemory {
  let events = openGate(attempt(() => sessionStorage.getItem(UNSAVED))).events;
  const change = (next: CourseEvent[]) => {
    events = next;
    attempt(() => {
      if (next.length > 0) sessionStorage.setItem(UNSAVED, JSON.stringify({ version: RECORD_VERSION, events }));
      else sessionStorage.removeItem(UNSAVED);
    });
  };
  return {
    events: () => events,
    add: (more) => {
      change(merge(events, more));
    },
    drop: (kept) => {
      change(events.filter(({ id }) => !kept.some((event) => event.id === id)));
    },
  };
}
