import type { Counts } from '../session/session.ts';

/** How many hands can be counted for one option. */
const MOST = 999;

/** Raised hands as a facilitator counts them on a keyboard. */
export interface Hands {
  counts: Counts;
  /** The options that were counted one by one, the last one last, so that a slip can be taken back. */
  added: string[];
  /** A number that is being typed for an option, in place of what was counted. */
  typing?: { option: string; digits: string } | undefined;
}

/** One more for an option. */
export function addHand({ counts, added }: Hands, option: string): Hands {
  return { counts: { ...counts, [option]: Math.min(MOST, (counts[option] ?? 0) + 1) }, added: [...added, option] };
}

/** One less for an option, never below none. */
export function removeHand({ counts, added }: Hands, option: string): Hands {
  const last = added.lastIndexOf(option);
  return {
    counts: { ...counts, [option]: Math.max(0, (counts[option] ?? 0) - 1) },
    added: added.filter((_, index) => index !== last),
  };
}

/** As many for an option as were counted elsewhere. */
export function setHands({ counts, added }: Hands, option: string, n: number): Hands {
  const within = Math.max(0, Math.min(MOST, Math.round(n) || 0));
  return { counts: { ...counts, [option]: within }, added: added.filter((each) => each !== option) };
}

/** Takes back the last hand that was counted one by one, or the last digit. */
export function undoHand(hands: Hands): Hands {
  const { typing, added } = hands;
  if (typing) return { ...hands, typing: { ...typing, digits: typing.digits.slice(0, -1) } };
  const last = added.at(-1);
  return last === undefined ? hands : removeHand(hands, last);
}

/** Begins a number for the option that was counted last: the key that named it was no hand. */
export function beginNumber(hands: Hands): Hands {
  const option = hands.added.at(-1);
  return option === undefined ? hands : { ...undoHand(hands), typing: { option, digits: '' } };
}

/** A digit of the number; three at most. */
export function typeDigit(hands: Hands, digit: string): Hands {
  const { typing } = hands;
  return typing ? { ...hands, typing: { ...typing, digits: `${typing.digits}${digit}`.slice(-3) } } : hands;
}

/** The number is whole; without a digit nothing changes. */
export function endNumber(hands: Hands): Hands {
  const { typing, ...rest } = hands;
  return typing && typing.digits !== '' ? setHands(rest, typing.option, Number(typing.digits)) : rest;
}

/** All hands of a round. */
export function allHands(counts: Counts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
