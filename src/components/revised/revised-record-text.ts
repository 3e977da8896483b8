import type { Gone, RevisedRecord } from '../../domain/changes/revised-record.ts';
import type { RevisedWords } from '../../i18n/en/revised.ts';
import { plural } from '../../i18n/fill.ts';
import { revisedText } from './revised-text.ts';

/** What of a record no longer fits, for whoever looks at it before it is taken in: a heading, and one entry for each thing. */
export interface RevisedList {
  title: string;
  lines: string[];
}

/** A revised record in words; nothing where all that was decided and answered still fits. */
export function revisedRecordText(
  { runs, answers, cases }: RevisedRecord,
  words: RevisedWords,
  language: string,
): RevisedList | undefined {
  const t = words.record;
  const broken = runs.filter(({ found }) => found.broken);
  const counted = (forms: { one: string; other: string }, gone: readonly Gone[]): string[] => {
    if (gone.length === 0) return [];
    return [[plural(forms, gone.length, language), ...new Set(gone.flatMap(({ why }) => why))].join(' ')];
  };
  const rest = [...counted(t.answers, answers), ...counted(t.cases, cases)];
  const lines = broken.map(({ title, found }) => {
    const { what, means } = revisedText(found, words, language, title);
    return [what, means, words.bothWays].join(' ');
  });
  if (lines.length + rest.length === 0) return undefined;
  return {
    title: rest.length > 0 ? t.mixed : plural(t.runs, lines.length, language),
    lines: [...lines, ...rest],
  };
}
