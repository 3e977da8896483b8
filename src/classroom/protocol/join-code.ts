import { CODE_LENGTH, CODE_SIGNS } from './limits.ts';

const CODE = new RegExp(`^[${CODE_SIGNS}]{${String(CODE_LENGTH)}}$`);

/** Reads a join code as people type it: small letters, spaces and hyphens are fine. Undefined when it cannot be one. */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return CODE.test(code) ? code : undefined;
}

/** Turns random bytes into a join code; undefined when there were too few that could be used without favouring a sign. */
export function joinCodeFrom(random: Iterable<number>): string | undefined {
  const fair = 256 - (256 % CODE_SIGNS.length);
  const signs = [...random].filter((byte) => byte < fair).map((byte) => CODE_SIGNS.charAt(byte % CODE_SIGNS.length));
  return signs.length < CODE_LENGTH ? undefined : signs.slice(0, CODE_LENGTH).join('');
}
