import type { CourseEvent } from '../../domain/record/events.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Kept, Opened, Portal } from '../port.ts';
import { across, type CourseBridge } from './bridge.ts';
import type { Launched } from './open-launch.ts';
import { wait } from '../wait.ts';
import type { Teller } from './teller.ts';

interface Given extends Launched {
  kind: Portal['kind'];
  /** Says in words where the record is kept now. */
  where: () => string;
  examine: CourseBridge['examine'];
}

/** Milliseconds that a page waits for the portal’s word where the browser keeps nothing. */
const PATIENCE = 1000;

/**
 * What the pages in the frame speak with. The shelf comes first, because it answers at once; the portal is told in the background.
 * Where the shelf fails, the portal’s answer counts.
 */
export function openBridge({ kind, shelf, wasRead, teller, where, upkeep, examine }: Given): CourseBridge {
  let read = wasRead;

  /** Whether the portal has all, or is to have nothing. */
  async function isTold(told: Teller): Promise<boolean> {
    await Promise.race([told.settled(), wait(PATIENCE)]);
    return ['saved', 'quiet'].includes(told.told().state);
  }

  async function open(): Promise<Opened> {
    const opened = await shelf.open();
    if (!teller) return { ...opened, events: across(opened.events), unsaved: across(opened.unsaved) };
    // Only what could not be read at the launch: later the shelf may still hold what has just been erased or replaced.
    if (!read) teller.add(merge(opened.events, opened.unsaved));
    read ||= opened.state === 'saved';
    const isKept = opened.state === 'saved' || (await isTold(teller));
    // What the shelf could not keep is known here, and asked for again by nobody.
    return { ...opened, ...(isKept && { state: 'saved' }), events: across(teller.events()), unsaved: [] };
  }

  async function append(given: readonly CourseEvent[]): Promise<Kept> {
    const events = across(given);
    teller?.add(events);
    const kept = await shelf.append(events);
    if (kept.state === 'saved' || !teller) return kept;
    return (await isTold(teller)) ? { state: 'saved' } : kept;
  }

  return {
    kind,
    open,
    append,
    listen(hear) {
      const stops = [
        shelf.listen((events, instead) => {
          hear(across(events), instead);
        }),
        teller?.listen((_told, fromOutside) => {
          if (fromOutside.length > 0) {
            void shelf.append(fromOutside);
            hear(across(fromOutside));
          }
        }),
      ];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    listenWhere(hear) {
      hear(where());
      return (
        teller?.listen(() => {
          hear(where());
        }) ?? (() => undefined)
      );
    },
    upkeep: () => ({ ...upkeep, replace: (events) => upkeep.replace(across(events)) }),
    ...(examine && { examine }),
  };
}
