/** The signs of a code in the order of their values: letters and digits, without I, O, 0 and 1, which look like each other. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** How many signs stand together. */
export const GROUP = 4;

/** What was typed, sign by sign, without spaces and hyphens. */
export interface Signs {
  /** 0 to 31; -1 where a sign stands that no code has. */
  values: number[];
  /** The signs themselves, in capitals. */
  typed: string[];
}

/** Takes a text as people type it: small letters, any spaces, hyphens and line breaks, wide forms. */
export function readSigns(text: string): Signs {
  const typed = Array.from(text.normalize('NFKC'))
    .filter((sign) => !/[\s\p{Dash}\p{Cf}_.]/u.test(sign))
    .map(capital);
  return { values: typed.map((sign) => SIGNS.indexOf(sign)), typed };
}

/** Writes values as groups of four. */
export function writeSigns(values: readonly number[]): string {
  return values.map((value, index) => (index > 0 && index % GROUP === 0 ? ' ' : '') + (SIGNS[value] ?? '')).join('');
}

/** The group in which a sign stands, counted from 1. */
export function groupOf(index: number): number {
  return Math.floor(index / GROUP) + 1;
}

function capital(sign: string): string {
  const large = sign.toUpperCase();
  return Array.from(large).length === 1 ? large : sign;
}
