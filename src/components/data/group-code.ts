/** Signs in a group, and groups in a line: a line is what the eye keeps while the hand types. */
export const GROUP = 4;
export const LINE = 4;

/** The signs of a code as it was typed or pasted, in capitals; whatever is not a sign falls out, a link to the page too. */
export function signsOf(typed: string): string {
  return typed
    .replace(/^.*#code=/s, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** The groups of such a code. */
export function groupsOf(typed: string): string[] {
  return signsOf(typed).match(/.{1,4}/g) ?? [];
}

/** The code in groups and lines as it stands on paper, and where in it the caret goes. Loses no sign that was typed. */
export function groupCode(typed: string, caret = typed.length): { text: string; caret: number } {
  const groups = groupsOf(typed);
  const text = groups.reduce((all, group, index) => all + between(index) + group, '');
  const before = Math.min(signsOf(typed.slice(0, caret)).length, signsOf(typed).length);
  // After a whole group the caret stands before the gap, as it did when the last sign was typed.
  return { text, caret: before === 0 ? 0 : before + Math.ceil(before / GROUP) - 1 };
}

function between(index: number): string {
  if (index === 0) return '';
  return index % LINE === 0 ? '\n' : ' ';
}
