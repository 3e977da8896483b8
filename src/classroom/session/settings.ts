/** How a session is run; the facilitator sets it in the lobby. */
export interface Settings {
  /** How often each decision is voted on, unless the facilitator reveals earlier. */
  rounds: 1 | 2;
  /** Whether the first result stays hidden until the second vote is closed. */
  hideFirst: boolean;
  /** Votes by phone are shown only when there are this many; at least `LEAST`. */
  least: number;
  /** Whose choice moves the case when the facilitator names none. */
  decides: 'room' | 'facilitator';
  /** Seconds that the screens show for voting and for talking. They bind nobody. Null shows no time. */
  timer: { vote: number; discuss: number } | null;
}

/** One case of a session and the scenes that are decided in it, in order; without scenes the case is played as the room leads it. */
export interface Part {
  case: string;
  /** Fingerprint of the case as it was when the session was opened. */
  hash: string;
  scenes: string[];
}

/** Results of fewer voters are never shown, whatever is set. */
export const LEAST = 3;

/** What a session starts with when nothing else is chosen. */
export const STANDARD: Settings = {
  rounds: 2,
  hideFirst: true,
  least: 5,
  decides: 'room',
  timer: { vote: 60, discuss: 300 },
};
