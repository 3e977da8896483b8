import type { CourseEvent } from '../../domain/record/events.ts';
import { merge } from '../../domain/record/merge.ts';
import type { Kept, Opened, Portal } from '../port.ts';
import { across, type CourseBridge } from './bridge.ts';
import type { Launched } from './open-launch.ts';

interface Given extends Launched {
  kind: Portal['kind'];
  /** Says in words where the record is kept now. */
  where: () => string;
  upkeep: CourseBridge['upkeep'];
}

/**
 * What the pages in the frame speak with. The shelf comes first, because it answers at once; the portal is told in the background.
 * Where the shelf fails, the portal’s answer counts.
 */
export function openBridge({ kind, shelf, teller, where, upkeep }: Given): CourseBridge {
  async function open(): Promise<Opened> {
    const opened = await shelf.open();
    if (!teller) return { ...opened, events: across(opened.events), unsaved: across(opened.unsaved) };
    const mine = merge(opened.events, opened.unsaved);
    if (mine.some(({ id }) => !teller.events().some((event) => event.id === id))) teller.add(mine);
    // What the shelf could not keep is known here, and asked for again by nobody.
    return { ...opened, state: 'saved', events: across(teller.events()), unsaved: [] };
  }

  async function append(given: readonly CourseEvent[]): Promise<Kept> {
    const events = across(given);
    teller?.add(events);
    const kept = await shelf.append(events);
    if (kept.state === 'saved' || !teller) return kept;
    const state = await teller.settled();
    return state === 'saved' || state === 'quiet' ? { state: 'saved' } : kept;
  }

  return {
    kind,
    open,
    append,
    listen(hear) {
      const stops = [
        shelf.listen((events, instead) => {
          if (!instead) teller?.add(events);
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
    upkeep,
  };
}
