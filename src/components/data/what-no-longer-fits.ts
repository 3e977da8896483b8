import { revisedRecord, type CourseWays } from '../../domain/changes/revised-record.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { foldProgress } from '../../domain/record/progress.ts';
import { loadRevisions } from '../revised/load-revisions.ts';
import { revisedRecordText, type RevisedList } from '../revised/revised-record-text.ts';

/** What of a record from elsewhere no longer fits the course of today, in words; nothing where all fits, or where it cannot be said. */
export async function whatNoLongerFits(
  events: readonly CourseEvent[],
  locale: string,
): Promise<RevisedList | undefined> {
  const [ways, revisions] = await Promise.all([loadWays(), loadRevisions()]);
  if (!ways || !revisions) return undefined;
  return revisedRecordText(revisedRecord(foldProgress(events), ways, revisions.changes), revisions.words, locale);
}

async function loadWays(): Promise<CourseWays | undefined> {
  try {
    return (await (await fetch('ways.json')).json()) as CourseWays;
  } catch {
    return undefined;
  }
}
