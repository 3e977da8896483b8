import type { JournalEvent, SessionEvent } from '../session/events.ts';

/** What is known of a session beside its journal. Keys are kept as fingerprints only. */
export interface SessionRecord {
  code: string;
  /** When everything of it is erased, in milliseconds. */
  expires: number;
  /** Fingerprints of the keys of those who lead, and of the big screen. */
  keys: { facilitator: string; partner: string; projector: string };
  /** Signs the seats that are given out. */
  seatSecret: string;
}

/** Hears what happens to a session. */
export interface Follower {
  /** New entries of the journal, in order, each once; `first` is the index of the first of them. */
  onEntries: (first: number, events: JournalEvent[]) => void;
  /** What another process says to all processes of the session. It is not kept. */
  onTold: (text: string) => void;
}

/** Where sessions are kept. Promises reject when that is out of reach. */
export interface Storage {
  /** Keeps a new session with its first event. False when the code is taken. */
  open(record: SessionRecord, opened: JournalEvent): Promise<boolean>;
  find(code: string): Promise<SessionRecord | undefined>;
  /** Adds to a journal, in order and without a gap. Resolves with the index of the first when all are kept, undefined when there is no such session. */
  append(code: string, events: readonly SessionEvent[]): Promise<number | undefined>;
  /** Tells the whole journal and then everything new, until the returned function is called. */
  follow(code: string, follower: Follower): Promise<() => Promise<void>>;
  /** Says something to the other processes that follow this session. */
  tell(code: string, text: string): Promise<void>;
  /** Keeps the text of a case under its fingerprint until that time at least. */
  keepCase(hash: string, text: string, until: number): Promise<void>;
  caseText(hash: string): Promise<string | undefined>;
  erase(code: string): Promise<void>;
  /** Erases what is due at that time. */
  sweep(now: number): Promise<void>;
  close(): Promise<void>;
}
