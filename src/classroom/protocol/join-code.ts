import { CODE_LENGTH, CODE_SIGNS } from './limits.ts';

const CODE = new RegExp(`^[${CODE_SIGNS}]{${String(CODE_LENGTH)}}$`);

/** Signs that are in no code, and the one of a code that somebody read as them. */
const MISREAD: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', U: 'V', Z: '2' };

/** The signs that somebody typed, as a code has them: small letters, spaces, hyphens and signs that look alike are fine. */
export function codeSigns(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/./g, (sign) => MISREAD[sign] ?? sign);
}

/** Reads a join code as people type it. Undefined when it cannot be one. */
export function readJoinCode(typed: string): string | undefined {
  const code = codeSigns(typed);
  return CODE.test(code) ? code : undefined;
}

/** Turns random bytes into a join code; undefined when there were too few that could be used without favouring a sign. */
export function joinCodeFrom(random: Iterable<number>): string | undefined {
  const fair = 256 - (256 % CODE_SIGNS.length);
  const signs = [...random].filter((byte) => byte < fair).map((byte) => CODE_SIGNS.charAt(byte % CODE_SIGNS.length));
  return signs.length < CODE_LENGTH ? undefined : signs.slice(0, CODE_LENGTH).join('');
}
