import type { Opened } from './events.ts';
import type { Part, Settings } from './settings.ts';

/** How many chose what. */
export type Counts = Record<string, number>;

/** One round of votes. Seats are random and belong to nobody. */
export interface Round {
  phones: Record<string, string>;
  hands: Counts;
}

/** Whose decision moved the case, and what it was. */
export interface Outcome {
  choice: string;
  by: 'room' | 'facilitator';
}

/** What a decision and the record of an earlier sitting share. */
interface Place {
  part: number;
  scene: string;
  /** The choices that led here; those from `kept` on were not made by the room. */
  path: string[];
  kept: number;
  /** The choices that were open. */
  options: string[];
  outcome?: Outcome | undefined;
  /** The ending to which the outcome led. */
  ending?: string | undefined;
  /** When it was reached and when it was left, in milliseconds. */
  began: number;
  left?: number | undefined;
}

/** A decision of this sitting, with its votes. */
export interface Decision extends Place {
  rounds: Round[];
}

/** What may be kept of a round: `counts` is null where too few voted to show it. */
export interface Tally {
  counts: Counts | null;
  /** How many voters the counts hold. */
  voters: number;
  /** Votes by phone that are left out because they are too few. */
  left: number;
}

/** How many seats voted in both rounds and how many of them changed; null where too few did. */
export type Change = { both: number; changed: number } | null;

/** A decision of an earlier sitting: counts alone. */
export interface Done extends Place {
  tallies: Tally[];
  change: Change;
}

export interface Question {
  text: string;
  from: 'room' | 'facilitator';
  state: 'waiting' | 'parked' | 'dropped';
}

/** Everything that is known of a session. Plain data: a fold of its journal. */
export interface Session {
  content: number;
  plan: Part[];
  settings: Settings;
  /** Counts the moments: it grows with every change of phase, and what was meant for an earlier moment is ignored. */
  step: number;
  /** Index of the part that is played; -1 before the first. */
  part: number;
  done: Done[];
  /** The last one is the current one. */
  decisions: Decision[];
  /** How many seats were given out. */
  joined: number;
  /** When the phase began. */
  since: number;
  /** A time that the facilitator set for this phase; undefined leaves it to the settings. */
  timer?: number | null | undefined;
  /** The decision at which the screens look back. */
  looking: number | null;
  blank: boolean;
  questions: Question[];
  opened: number;
  ended?: number;
}

/** A session that was just opened. */
export function newSession({ at, content, plan, settings, done = [], questions = [] }: Opened): Session {
  return {
    content,
    plan,
    settings,
    step: 0,
    part: done.at(-1)?.part ?? -1,
    done,
    decisions: [],
    joined: 0,
    since: at,
    looking: null,
    blank: false,
    questions: questions.map((text) => ({ text, from: 'room', state: 'parked' })),
    opened: at,
  };
}

/** The decision that is talked about now; undefined before the first and in the brief of a part. */
export function currentDecision({ decisions, part }: Session): Decision | undefined {
  const last = decisions.at(-1);
  return last?.part === part ? last : undefined;
}
