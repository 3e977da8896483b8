import type { Hands } from '../../classroom/alone/hands.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Wall } from './load-room.ts';

/** What the screen shows now, beside what the session says: nothing of this is kept. */
export interface Moment {
  view: RoomView;
  wall: Wall;
  /** Where votes are raised hands, and this screen leads the session. */
  byHand?: ByHand;
  /** Where votes come from phones. */
  byPhone?: ByPhone;
}

export interface ByHand {
  hands: Hands;
  /** The option that the facilitator has named for the case to go on with. */
  picked?: string | undefined;
  /** One more or one less for an option, by a button. */
  count: (option: string, by: 1 | -1) => void;
  /** Hands the totals over as a file. */
  save: (as: 'csv' | 'json') => void;
}

/** Elements that keep themselves up to date: a number must never wait for a picture. */
export interface ByPhone {
  /** How to take part, and how many have voted. */
  beside: HTMLElement;
  /** How many votes there are. */
  sum: HTMLElement;
}

/** A part of a moment that fills the screen. A flow that is longer than the screen is shown in several pages. */
export interface Picture {
  /** The heading; it gets the focus. */
  title: string;
  look: 'long' | 'vote' | 'lobby' | 'still' | 'map';
  /** Above the heading: time and place. */
  when?: { clock?: string | undefined; place?: string | undefined };
  parts: Node[];
}
