import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { joinCodeFrom } from '../protocol/join-code.ts';

/** The keys of a session. The two others follow from the facilitator’s, so that its page can make their links again. */
export interface Keys {
  facilitator: string;
  partner: string;
  projector: string;
}

const sign = (secret: string, text: string, length: number): string =>
  createHmac('sha256', secret).update(text).digest('base64url').slice(0, length);

/** A key that nobody can guess: 192 random bits. */
export function newKey(): string {
  return randomBytes(24).toString('base64url');
}

export function newJoinCode(): string {
  for (;;) {
    const code = joinCodeFrom(randomBytes(16));
    if (code !== undefined) return code;
  }
}

/** All keys of the session whose facilitator’s key this is. */
export function keysFrom(facilitator: string): Keys {
  return {
    facilitator,
    partner: sign(facilitator, 'partner', 32),
    projector: sign(facilitator, 'projector', 32),
  };
}

/** What is kept of a key. */
export function fingerprint(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Whether a key is the one with this fingerprint; takes as long for a wrong one as for the right one. */
export function isKey(key: string, kept: string): boolean {
  return areSame(fingerprint(key), kept);
}

function areSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A new seat: a random name, and the token by which a device shows that it was given to it. */
export function newSeat(secret: string): { seat: string; token: string } {
  const seat = randomBytes(9).toString('base64url');
  return { seat, token: `${seat}.${sign(secret, seat, 22)}` };
}

/** The seat of a token; undefined when this session did not give it out. */
export function seatOf(token: string, secret: string): string | undefined {
  const [seat = '', signature = ''] = token.split('.');
  return /^[\w-]{12}$/.test(seat) && areSame(signature, sign(secret, seat, 22)) ? seat : undefined;
}
