import type { CodeRefusal } from '../../domain/resume-code/read-code.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { groupsOf, LINE } from './group-code.ts';

/** Why a code was not read, for the one who typed it. Groups are counted from 0. */
interface RefusedCode {
  text: string;
  /** Where to look, to be marked. */
  groups: readonly number[];
  /** The ways there. */
  places: { name: string; group: number }[];
  /** The code as it probably is, to be put in only when the learner says so. */
  meant?: string;
}

/**
 * Words a refusal.
 * @param typed the code as it stands in the field
 */
export function refusalInWords(
  refusal: CodeRefusal | { refused: 'unread' },
  typed: string,
  { code: t, locale }: Pick<MyDataScriptWords, 'code' | 'locale'>,
): RefusedCode {
  const all = groupsOf(typed);
  const { refused } = refusal;
  if (refused !== 'slip' && refused !== 'too-short' && refused !== 'too-long')
    return { text: t.refused[refused], groups: [], places: [] };

  const probably = refusal.meant === undefined ? {} : { meant: refusal.meant };
  const place = (group: number) => ({ name: placeInWords(group, all, probably.meant, t), group });
  if (refused === 'slip') {
    const groups = refusal.groups.map((group) => group - 1);
    return refusal.exact
      ? { text: plural(t.refused.slip, groups.length, locale), groups, places: groups.map(place), ...probably }
      : { text: t.refused.somewhere, groups, places: linesOf(groups, t) };
  }
  const isShort = refused === 'too-short';
  if (refusal.group === undefined) return { text: isShort ? t.refused.short : t.refused.long, groups: [], places: [] };
  // What is missing at the end has no group yet.
  const group = Math.min(refusal.group, all.length) - 1;
  return {
    text: isShort ? t.refused.missing : t.refused.twice,
    groups: [group],
    places: [place(group)],
    ...probably,
  };
}

function placeInWords(
  group: number,
  all: readonly string[],
  meant: string | undefined,
  t: MyDataScriptWords['code'],
): string {
  const is = all[group] ?? '';
  const probably = meant === undefined ? undefined : groupsOf(meant)[group];
  return fill(probably === undefined ? t.group : t.probably, {
    line: Math.floor(group / LINE) + 1,
    n: (group % LINE) + 1,
    group: is,
    meant: probably ?? '',
  });
}

/** The lines in which groups lie, each with the first of them. */
function linesOf(groups: readonly number[], t: MyDataScriptWords['code']): RefusedCode['places'] {
  const lines = new Map<number, number>();
  for (const group of groups) {
    const line = Math.floor(group / LINE) + 1;
    if (!lines.has(line)) lines.set(line, group);
  }
  return [...lines].map(([line, group]) => ({ name: fill(t.line, { line }), group }));
}
