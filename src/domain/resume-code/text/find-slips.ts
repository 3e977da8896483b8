import { inPairs, linesHold, LONGEST, SHORTEST } from './frame.ts';
import { LINE, lineHolds } from './line-check.ts';
import { nearest, pairsHold } from './pair-check.ts';
import { GROUP, groupOf, writeSigns } from './signs.ts';

/** Why a text is no code as it stands. Groups are counted from 1. */
export type Slip =
  | { refused: 'empty' }
  | {
      /** Signs are wrong, or two were swapped, or a sign stands there that no code has. */
      refused: 'slip';
      /** If `exact`, these groups and no others; if not, it lies somewhere in them, or the end of the code is missing. */
      groups: number[];
      exact: boolean;
      /** The code, if nothing more is wrong than that. To be shown; used only when the learner says so. */
      meant?: string;
    }
  | {
      /** Signs are missing, or too many. Without `group` only the count is known to be wrong. */
      refused: 'too-short' | 'too-long';
      /** How many groups at the beginning are right, as far as whole lines tell. */
      right: number;
      /** The group in which it happened; what is missing may be the whole group. */
      group?: number;
      meant?: string;
    };

/**
 * Where the slip is in signs whose checks do not all hold.
 * @param values as `readSigns` gives them
 */
export function findSlips(values: readonly number[]): Slip {
  if (values.length === 0) return { refused: 'empty' };
  if (values.length > LONGEST) return { refused: 'too-long', right: 0 };
  return wrongSigns(values) ?? missingSigns(values) ?? signsTooMany(values) ?? unclear(values);
}

/** Whether signs are a code: all of them known, in whole groups, and every check holds. */
export function isCode(values: readonly number[]): boolean {
  return isLong(values) && !values.includes(-1) && pairsHold(inPairs(values)) && linesHold(values).every(Boolean);
}

function isLong({ length }: readonly number[]): boolean {
  return length >= SHORTEST && length <= LONGEST && length % GROUP === 0;
}

/** The code that differs from these signs in a few places at most; -1 stands where a sign is not known. */
function nearestCode(values: readonly number[], isAllElseRight?: true): number[] | undefined {
  if (!isLong(values)) return undefined;
  const unknown = new Set(values.flatMap((value, index) => (value < 0 ? [index >> 1] : [])));
  const pairs = nearest(inPairs(values), [...unknown], isAllElseRight);
  const code = pairs?.flatMap((pair) => [pair >> 5, pair & 31]);
  return code && linesHold(code).every(Boolean) ? code : undefined;
}

function wrongSigns(values: readonly number[]): Slip | undefined {
  const code = nearestCode(values);
  if (code) return { refused: 'slip', groups: groupsWhere(values, code), exact: true, meant: writeSigns(code) };
  return values.includes(-1) ? { refused: 'slip', groups: groupsWhere(values), exact: true } : undefined;
}

/** Tries whether it is a code with up to three signs put in at one place, or with a group put in between groups. */
function missingSigns(values: readonly number[]): Slip | undefined {
  const count = GROUP - (values.length % GROUP);
  const gap = Array.from({ length: count }, () => -1);
  for (let at = 0; at <= lastPlace(values); at += count === GROUP ? GROUP : 1) {
    const code = nearestCode([...values.slice(0, at), ...gap, ...values.slice(at)], true);
    if (code) return misplaced('too-short', at, code);
  }
  return undefined;
}

/** Tries whether it is a code without up to three signs at one place, or without one of its groups. */
function signsTooMany(values: readonly number[]): Slip | undefined {
  const count = values.length % GROUP || GROUP;
  const last = Math.min(values.length - count, lastPlace(values.slice(0, -count)));
  for (let at = 0; at <= last; at += count === GROUP ? GROUP : 1) {
    const code = [...values.slice(0, at), ...values.slice(at + count)];
    if (isCode(code)) return misplaced('too-long', at, code);
  }
  return undefined;
}

/** Where a slip that moves all that follows it can be at the latest: no line before it can be wrong. */
function lastPlace(values: readonly number[]): number {
  const wrong = linesHold(values).indexOf(false);
  return wrong < 0 ? values.length : (wrong + 1) * LINE;
}

function misplaced(refused: 'too-short' | 'too-long', at: number, code: readonly number[]): Slip {
  return { refused, right: groupOf(at) - 1, group: groupOf(at), meant: writeSigns(code) };
}

/** Too much is wrong to be found; lines that do not hold say about where. */
function unclear(values: readonly number[]): Slip {
  const groups = Array.from({ length: Math.ceil(values.length / GROUP) }, (_, index) => index + 1);
  const hold = groups.map((group) => {
    const line = Math.floor((group * GROUP - 1) / LINE);
    const signs = values.slice(line * LINE, (line + 1) * LINE);
    return signs.length === LINE && lineHolds(signs);
  });
  const right = hold.indexOf(false);
  if (values.length < SHORTEST || values.length % GROUP !== 0) return { refused: 'too-short', right };
  return { refused: 'slip', groups: groups.filter((_, index) => !hold[index]), exact: false };
}

/** The groups with an unknown sign, or with one that the code has otherwise. */
function groupsWhere(values: readonly number[], code?: readonly number[]): number[] {
  const wrong = (value: number, index: number) => value < 0 || (code !== undefined && code[index] !== value);
  return [...new Set(values.flatMap((value, index) => (wrong(value, index) ? [groupOf(index)] : [])))];
}
