import type { Rate } from './bucket.ts';

/** What one server lets in. 300 people may sit behind one address. */
export interface Limits {
  /** New sessions of one address. */
  opens: Rate;
  /** New seats of one address. */
  joins: Rate;
  /** Wrong codes and keys of one address: after them it is not answered, right or wrong, until some time has passed. */
  guesses: Rate;
  /** Requests to the session addresses (not the pages) of one address. */
  requests: Rate;
  /** Messages on one line, by who is at its end. */
  phone: Rate;
  facilitator: Rate;
  /** Lines of one address, of one session, and in all. */
  linesPerAddress: number;
  linesPerSession: number;
  lines: number;
  /** Time between two signs of life, in milliseconds. */
  beat: number;
  /** The longest body of a request, in bytes. */
  body: number;
  /** What may wait to be sent on one line, in bytes, before it is given up. */
  waiting: number;
}

export const LIMITS: Limits = {
  opens: { most: 20, perSecond: 1 / 30 },
  joins: { most: 400, perSecond: 20 },
  guesses: { most: 60, perSecond: 1 },
  requests: { most: 600, perSecond: 40 },
  phone: { most: 20, perSecond: 4 },
  facilitator: { most: 60, perSecond: 20 },
  linesPerAddress: 1500,
  linesPerSession: 1500,
  lines: 12_000,
  beat: 15_000,
  body: 256 * 1024,
  waiting: 1024 * 1024,
};
