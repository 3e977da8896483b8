import type { Part, Settings } from './settings.ts';

/** What a facilitator may ask for. */
export type Command =
  | { do: 'set'; plan: Part[]; settings: Settings }
  /** To the brief, the next decision, the next part or the debrief, whichever comes. `anew` goes by the rights-based path alone. */
  | { do: 'next'; scene?: string | undefined; anew?: boolean | undefined }
  | { do: keyof typeof STEPS }
  | { do: 'reveal'; choice?: string | undefined }
  | { do: 'tally'; counts: Record<string, number> }
  | { do: 'look'; decision: number | null }
  | { do: 'timer'; seconds: number | null }
  | { do: 'blank'; on: boolean }
  | { do: 'park'; text: string }
  | { do: 'keep' | 'drop'; question: number };

/** The commands that carry nothing, and what happens by each. */
export const STEPS = {
  vote: 'voting',
  close: 'closed',
  reopen: 'reopened',
  discuss: 'discussing',
  judge: 'judged',
  debrief: 'debriefed',
  end: 'ended',
} as const;

/** Why a command is not carried out. */
export type Refusal =
  /** The session has gone on since the button was pressed. */
  | 'moved-on'
  /** This cannot be done in this phase. */
  | 'not-now'
  /** Several choices are level: the facilitator must name one. */
  | 'level'
  /** Too few votes to say what the room chose: the facilitator must name one. */
  | 'too-few'
  /** The facilitator decides in this session and has named no choice. */
  | 'name-one'
  /** The case or scene is not there, or nothing leads to it. */
  | 'no-way'
  /** A setting, count or text is out of its bounds. */
  | 'bad-value';
