import * as z from 'zod/mini';
import { LONGEST_QUESTION, VERSION } from './limits.ts';
import { id, planShape, seconds, settingsShape, smallCount } from './plan.ts';
import { roomView } from './view.ts';

/** Who speaks: a participant, someone who leads, or the big screen. */
export type Role = 'phone' | 'facilitator' | 'projector';

const code = z.string().check(z.minLength(6), z.maxLength(20));
const token = z.string().check(z.regex(/^[\w.-]{1,120}$/));
const number = z.int().check(z.nonnegative());
/** The sender’s number for a message; the answer carries it. */
const n = number;
const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_QUESTION), z.regex(/\S/));

/** A facilitator’s command. The plan comes without fingerprints, which the server adds. */
const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), plan: planShape, settings: settingsShape }),
  z.strictObject({ do: z.literal('next'), scene: z.optional(id), anew: z.optional(z.boolean()) }),
  z.strictObject({ do: z.enum(['vote', 'close', 'reopen', 'discuss', 'judge', 'debrief', 'end']) }),
  z.strictObject({ do: z.literal('reveal'), choice: z.optional(id) }),
  z.strictObject({ do: z.literal('tally'), counts: z.record(id, smallCount) }),
  z.strictObject({ do: z.literal('look'), decision: z.nullable(number) }),
  z.strictObject({ do: z.literal('timer'), seconds: z.nullable(seconds) }),
  z.strictObject({ do: z.literal('blank'), on: z.boolean() }),
  z.strictObject({ do: z.literal('park'), text }),
  z.strictObject({ do: z.enum(['keep', 'drop']), question: number }),
]);

/** What a page says as it asks for a line: what version is spoken and who it is. */
export const hello = z.discriminatedUnion('as', [
  z.strictObject({
    v: z.literal(VERSION),
    as: z.literal('phone'),
    code,
    seat: z.optional(token),
  }),
  z.strictObject({
    v: z.literal(VERSION),
    as: z.enum(['facilitator', 'projector']),
    code,
    key: token,
  }),
]);
export type Hello = z.infer<typeof hello>;

const by = z.literal([1, -1]);
/** How far the big screen is with the pages of a moment: whether some are left to be shown, and whether some were shown before. */
const wallPages = { type: z.literal('pages'), step: number, more: z.boolean(), before: z.boolean() };
/** Turns a page of the big screen, forwards or backwards. */
const turn = { type: z.literal('turn'), step: number, by };

/** Everything that a page may send on its line. */
export const fromClient = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vote'), n, step: number, choice: id }),
  z.strictObject({ type: z.literal('ask'), n, text }),
  z.strictObject({ type: z.literal('do'), n, step: number, command }),
  /** Passed on to those who lead, and to the big screen; neither is kept or answered. */
  z.strictObject(wallPages),
  z.strictObject(turn),
  /** Says that the line still stands; the server answers with the same. */
  z.strictObject({ type: z.literal('here') }),
]);
export type FromClient = z.infer<typeof fromClient>;
export type WallPages = Extract<FromClient, { type: 'pages' }>;
/** What is passed on between the big screen and those who lead. */
export type Passed = Extract<FromClient, { type: 'pages' | 'turn' }>;

/** Why the server refuses a message, a person or a whole line. Pages word it. */
const reason = z.enum([
  'not-understood',
  'too-long',
  'other-version',
  'too-fast',
  'too-many',
  'no-such-session',
  'wrong-key',
  'not-yours',
  'not-open',
  'full',
  'over',
  'moved-on',
  'not-now',
  'level',
  'too-few',
  'name-one',
  'no-way',
  'bad-value',
  'not-kept',
  'stopping',
]);
export type Reason = z.infer<typeof reason>;

/** How many take part: seats given out, lines open now, votes in the round that is open. */
const roomCount = z.object({ joined: number, present: number, voted: number });
export type RoomCount = z.infer<typeof roomCount>;

/** Everything that the server may send. Fields that a page does not know are left out, so that a server may say more. */
export const fromServer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('welcome'), v: z.literal(VERSION), now: number, seat: z.optional(token) }),
  /** What the role sees now. `mine` is the choice of this seat in the round that is open or was closed last. */
  z.object({ type: z.literal('view'), view: roomView, mine: z.optional(z.nullable(z.string())) }),
  z.object({ type: z.literal('count'), count: roomCount }),
  z.object(wallPages),
  z.object(turn),
  /** The message of that number is kept. */
  z.object({ type: z.literal('done'), n }),
  z.object({ type: z.literal('refused'), n: z.optional(n), reason }),
  z.object({ type: z.literal('here') }),
  /** The line ends. Without `again` trying once more is of no use. */
  z.object({ type: z.literal('bye'), reason, again: z.boolean() }),
]);
export type FromServer = z.infer<typeof fromServer>;
