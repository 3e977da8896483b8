import type { CourseEvent } from '../../domain/record/events.ts';
import type { EraseScriptWords, MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import type { RawRecord } from '../../stores/record-operations.ts';
import type { DataCourse } from './data-course.ts';
import { dayInWords } from '../make/day-in-words.ts';
import { KINDS, keptInWords } from './kept-in-words.ts';
import { settingsInWords } from './settings-in-words.ts';

/** Something that erasing would lose. */
export interface Loss {
  text: string;
  /** Set on what the learner wrote: that no code can bring it back. */
  own?: string;
}

interface Kept {
  events: readonly CourseEvent[];
  before: { at: number; until: number } | undefined;
  raw: RawRecord;
}

type Words = MyDataScriptWords & { erase: EraseScriptWords };

/** Whose settings they are, in a portal: no setting by itself. */
const LEARNER = 'rbr:learner';

const OWN = ['notes', 'plan', 'bench'] as const;

/** Names all that is kept, one thing after the other; empty where nothing is. */
export function lossesInWords({ events, before, raw }: Kept, course: DataCourse, words: Words): Loss[] {
  const kept = keptInWords(events, course, words);
  const t = words.erase;
  const losses: Loss[] = KINDS.flatMap((kind) =>
    kind === 'notes' || kind === 'plan' || kind === 'bench' || kept[kind] === ''
      ? []
      : [{ text: fill(t[kind], { text: kept[kind] }) }],
  );
  const own = OWN.filter((kind) => kept[kind] !== '').map((kind) => fill(t[kind], { text: kept[kind] }));
  if (own.length > 0) losses.push({ text: `${own.join(', ')}.`, own: t.noCode });
  // Settings at their defaults are not stored.
  if (Object.keys(raw.localStorage ?? {}).some((key) => key !== LEARNER))
    losses.push({ text: fill(t.settings, { text: settingsInWords(course, words) }) });
  if (before) {
    const [day, until] = [before.at, before.until].map((at) => dayInWords(at, words.locale));
    losses.push({ text: fill(t.before, { day: day ?? '', until: until ?? '' }) });
  }
  if (Object.keys(raw.caches ?? {}).length > 0) losses.push({ text: t.offline });
  return losses;
}
