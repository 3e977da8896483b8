import type { Portal, Upkeep } from '../port.ts';
import { nameShelf } from '../standalone/names.ts';
import { openStandalone } from '../standalone/open-standalone.ts';
import { openUpkeep } from '../standalone/upkeep/open-upkeep.ts';
import type { LmsSession, LmsStart, NoLms } from './lms-session.ts';
import { claimSettings } from './claim-settings.ts';
import { openAside, type AsidePlace } from './open-aside.ts';
import { openMemory } from './open-memory.ts';
import { shelfName } from './shelf-name.ts';
import { noteShelf } from './shelf-of-tab.ts';

interface Given {
  session: LmsSession;
  /** A random name for this device. */
  device: string;
  /** The address of the package without the file name. */
  place: string;
}

interface Place {
  shelf: Portal;
  upkeep: Upkeep;
  /** Missing where the browser is to keep nothing. */
  aside?: AsidePlace;
  /** Whether the browser is to keep nothing: in a preview, or where the portal does not say who the learner is. */
  passing: boolean;
}

/** The place in this browser for a record: of the learner whom the portal names, of whoever uses the browser where there is no portal, or of nobody. */
export async function openPlace(start: LmsStart | NoLms, { session, device, place }: Given): Promise<Place> {
  if (!('missing' in start)) {
    const passing = start.mode !== 'normal' || start.learner === '';
    const name = passing ? '' : await shelfName([start.learner, start.activity, place]);
    claimSettings(name);
    if (passing) return { ...openMemory(session.kind), passing };
    nameShelf(name);
    noteShelf(name);
  }
  return { shelf: openStandalone({ device }), upkeep: openUpkeep(device), aside: openAside(device), passing: false };
}
