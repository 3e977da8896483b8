import type { JournalEvent } from '../session/events.ts';
import { count, fields, type Form, isGroup, optional, orNull, oneOf, recordOf, text, yesNo } from './form.ts';
import { isJournal } from './kept.ts';
import type { Command } from '../session/commands.ts';

/** What the screen and the window with the notes say to each other. */
export type Message =
  /** The notes have been opened: the screen answers with its journal. */
  | { say: 'hello' }
  /** How the session stands now. */
  | { say: 'stands'; journal: JournalEvent[] }
  /** The screen was closed. */
  | { say: 'gone' }
  /** Somebody at the notes asks for something, at the moment that they saw. */
  | { say: 'do'; step: number; command: Command };

const COMMANDS: Record<string, Record<string, Form>> = {
  next: {},
  vote: {},
  close: {},
  reopen: {},
  discuss: {},
  judge: {},
  debrief: {},
  end: {},
  reveal: { choice: optional(text) },
  tally: { counts: recordOf(count) },
  look: { decision: orNull(count) },
  timer: { seconds: orNull(count) },
  blank: { on: yesNo },
  park: { text },
  drop: { question: count },
};

const MESSAGES: Record<Message['say'], Record<string, Form>> = {
  hello: {},
  gone: {},
  stands: { journal: isJournal },
  do: { step: count, command: isCommand },
};

/** Reads a message of the other window; undefined when it is none. */
export function readMessage(value: unknown): Message | undefined {
  if (!isGroup(value) || typeof value.say !== 'string' || !Object.hasOwn(MESSAGES, value.say)) return undefined;
  const forms = MESSAGES[value.say as Message['say']];
  return fields({ say: oneOf(value.say), ...forms })(value) ? (value as Message) : undefined;
}

function isCommand(value: unknown): boolean {
  if (!isGroup(value) || typeof value.do !== 'string' || !Object.hasOwn(COMMANDS, value.do)) return false;
  return fields({ do: text, ...COMMANDS[value.do] })(value);
}
