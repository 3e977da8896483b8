import type { FromClient, RoomCount, WallPages } from '../../../classroom/protocol/messages.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import type { Counts } from '../../../classroom/session/session.ts';
import type { LeadWords } from '../../../i18n/en/lead.ts';
import type { Guide } from './guide.ts';
import type { SessionInfo } from './session-info.ts';

/** What can be asked of the session, as it goes over the line. */
export type Command = Extract<FromClient, { type: 'do' }>['command'];
export type Desk = NonNullable<RoomView['desk']>;

/** What this page knows of the session at a moment, and what it can do about it. */
export interface Moment {
  view: RoomView;
  desk: Desk;
  count: RoomCount;
  words: LeadWords;
  /** The join code. */
  code: string;
  /** What the server says of the session; undefined until it was asked. */
  info: SessionInfo | undefined;
  /** The words of the page for facilitators; undefined until they are here. */
  guide: Guide | undefined;
  /** Whether the line stands. */
  line: boolean;
  /** The choice that was named to move the case. */
  picked: string | undefined;
  /** Raised hands of this round, with those that are on their way to the server. */
  hands: Counts;
  /** How far the big screen is with the pages of this moment, where it has several. */
  pages: WallPages | undefined;
  /** Whether it was asked if the session shall end. */
  ending: boolean;
  acts: Acts;
}

export interface Acts {
  ask: (command: Command) => void;
  /** Turns a page of the big screen. */
  turn: (by: 1 | -1) => void;
  /** Does what the big button says. */
  goOn: () => void;
  pick: (choice: string) => void;
  count: (choice: string, n: number) => void;
  /** Asks whether the session shall end, or takes that back. */
  ending: (on: boolean) => void;
}

/** The letter of an option among those of the decision. */
export function letterOf({ view, words }: Pick<Moment, 'view' | 'words'>, choice: string): string {
  return words.letters[view.decision?.scene.options.findIndex(({ id }) => id === choice) ?? -1] ?? '';
}
