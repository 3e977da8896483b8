import type { Hands } from '../../classroom/alone/hands.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Decision } from '../../classroom/session/session.ts';
import type { Room } from './load-room.ts';

/** What the screen shows now, beside what the session says: nothing of this is kept. */
export interface Moment {
  view: RoomView;
  room: Room;
  /** The decisions so far, with the way to each. */
  places: readonly Decision[];
  hands: Hands;
  /** The option that the facilitator has named for the case to go on with. */
  picked?: string | undefined;
  /** One more or one less for an option, by a button. */
  count: (option: string, by: 1 | -1) => void;
}

/** A part of a moment that fills the screen. A flow that is longer than the screen is shown in several pages. */
export interface Picture {
  /** The heading; it gets the focus. */
  title: string;
  look: 'long' | 'vote' | 'plain' | 'map';
  /** Above the heading: time and place. */
  when?: { clock?: string | undefined; place?: string | undefined };
  parts: Node[];
}
