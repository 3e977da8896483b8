import type { CourseEvent } from '../../domain/record/events.ts';
import type { Kept, Upkeep } from '../port.ts';
import type { Teller } from './teller.ts';

/**
 * What can be done with the whole record of a learner in a portal: on the shelf and in what the portal keeps, or in neither. The portal
 * comes first: what it still had of the old would be brought together with the new at the next launch.
 * @param own the upkeep of the shelf
 */
export function openToldUpkeep(own: Upkeep, teller: Teller): Upkeep {
  /** Tells the portal, then does the same on the shelf; where either fails, both stand as before. */
  async function both(events: readonly CourseEvent[], onShelf: () => Promise<Kept>): Promise<Kept> {
    const before = [...teller.events()];
    const told = await teller.replace(events);
    const kept: Kept = told ? await onShelf() : { state: 'failed', cause: teller.told().cause ?? '' };
    // Not waited for: where the portal does not take it now, it takes it later.
    if (kept.state !== 'saved') void teller.replace(before);
    return kept;
  }

  return {
    ...own,
    replace: (events) => both(events, () => own.replace(events)),
    async bringBack() {
      const before = await own.before();
      return before ? both(before.events, own.bringBack) : own.bringBack();
    },
    /** At the same time in both, because whoever leaves now may have little of it; what a portal was told of decisions and results is its own. */
    async erase() {
      const [told, erased] = await Promise.all([teller.replace([]), own.erase()]);
      return { ...erased, record: erased.record && told };
    },
  };
}
