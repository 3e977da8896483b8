import { isCode } from './text/find-slips.ts';
import { SHORTEST } from './text/frame.ts';
import { LINE, lineHolds } from './text/line-check.ts';
import { GROUP, readSigns } from './text/signs.ts';

/** How many groups make a line that can be checked before the rest is typed; a code is best shown and typed in such lines. */
export const GROUPS_IN_LINE = LINE / GROUP;

/**
 * What is known of a group before the whole code is there. `right`: its line holds, or the code does. `forbidden`: a sign that no
 * code has. `doubtful`: something in its line is wrong, or missing before it. `part`: not all four signs are there.
 */
export type GroupState = 'right' | 'forbidden' | 'doubtful' | 'part' | 'typed';

export interface Typed {
  groups: { signs: string; state: GroupState }[];
  /** Whether it is a whole code that can be read. */
  whole: boolean;
}

/** Looks at a code while it is typed. Takes the same text as `readCode`. */
export function lookAtTyped(text: string): Typed {
  const { values, typed } = readSigns(text);
  const whole = isCode(values);
  const groups = Array.from({ length: Math.ceil(values.length / GROUP) }, (_, group) => {
    const from = group * GROUP;
    const signs = typed.slice(from, from + GROUP).join('');
    return { signs, state: whole ? 'right' : stateOf(values, from) };
  });
  return { groups, whole };
}

function stateOf(values: readonly number[], from: number): GroupState {
  const group = values.slice(from, from + GROUP);
  if (group.includes(-1)) return 'forbidden';
  if (group.length < GROUP) return 'part';
  const start = from - (from % LINE);
  const line = values.slice(start, start + LINE);
  if (line.length < LINE || line.includes(-1)) return 'typed';
  if (lineHolds(line)) return 'right';
  // The last line of a code has no check of its own: only what goes far enough beyond a line proves that it had one.
  return values.length >= start + LINE + SHORTEST - GROUP ? 'doubtful' : 'typed';
}
