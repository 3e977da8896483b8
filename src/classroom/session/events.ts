import type { Done } from './session.ts';
import type { Part, Settings } from './settings.ts';

/** When it happened, in milliseconds since 1970, by the clock of whoever took it in. */
interface Stamp {
  at: number;
}

/** Binds an event to one moment of the session: after the next step it is ignored. */
interface AtStep extends Stamp {
  step: number;
}

/** The first event of every journal. `done` holds what an earlier sitting has decided. */
export interface Opened extends Stamp {
  type: 'opened';
  /** Version of the course content. */
  content: number;
  plan: Part[];
  settings: Settings;
  done?: Done[];
  /** Questions that an earlier sitting has parked. */
  questions?: string[];
}

export interface WasSet extends AtStep {
  type: 'set';
  plan: Part[];
  settings: Settings;
}

/** The brief of a part is shown. */
export interface Briefed extends AtStep {
  type: 'briefed';
  part: number;
}

/** A decision is reached. `path` leads to it; the choices from `kept` on were not made by the room. */
export interface Reached extends AtStep {
  type: 'reached';
  scene: string;
  path: string[];
  kept: number;
  options: string[];
}

/** The file moved on: what was decided, by whom, and the ending if the case ends there. */
export interface Revealed extends AtStep {
  type: 'revealed';
  choice: string;
  by: 'room' | 'facilitator';
  ending?: string;
}

/** Steps that carry nothing: voting opens, closes, is opened again, and so on. */
export interface Stepped extends AtStep {
  type: 'voting' | 'closed' | 'reopened' | 'discussing' | 'judged' | 'debriefed' | 'ended';
}

export interface Voted extends AtStep {
  type: 'voted';
  seat: string;
  choice: string;
}

/** Raised hands, counted by the facilitator; replaces what was counted before in this round. */
export interface Tallied extends AtStep {
  type: 'tallied';
  counts: Record<string, number>;
}

/** What may happen at any time before the end. */
export type Aside = Stamp &
  (
    | { type: 'joined' }
    | { type: 'looked'; decision: number | null }
    | { type: 'timed'; seconds: number | null }
    | { type: 'blanked'; on: boolean }
    | { type: 'asked'; text: string }
    | { type: 'parked'; text: string }
    | { type: 'kept'; question: number }
    | { type: 'dropped'; question: number }
  );

/** What a journal holds after its first event. The journal alone gives the session, on any process and without the cases. */
export type SessionEvent = WasSet | Briefed | Reached | Revealed | Stepped | Voted | Tallied | Aside;
export type JournalEvent = Opened | SessionEvent;
