import { revisedAttempt } from '../../domain/changes/revised-attempt.ts';
import { plural } from '../../i18n/fill.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { calmNotice } from '../revised/calm-notice.ts';
import { loadRevisions } from '../revised/load-revisions.ts';
import type { Result } from './run-test.ts';

/** The attempts under way of which it was told on this page. */
const told = new Set<string>();

/**
 * Tells above the test what a revision means for the attempt in view: of one that is under way once, where the learner arrives; of one
 * that was handed in whenever it is shown. Takes away what was told of another.
 */
export async function tellRevised(
  host: HTMLElement,
  { attempt, asked, score }: Pick<Result, 'attempt' | 'asked' | 'score'>,
): Promise<void> {
  // It stands there before its text comes, so that the text is read aloud.
  const region = host.querySelector<HTMLElement>('[data-revised]') ?? document.createElement('div');
  region.dataset.revised = attempt.id;
  region.setAttribute('role', 'status');
  region.replaceChildren();
  host.prepend(region);
  if (told.has(attempt.id)) return;
  const revisions = await loadRevisions();
  const changes = revisions?.changes ?? [];
  const found = revisedAttempt(attempt, asked, score.right, { changes, today: CONTENT_VERSION });
  if (!revisions || !found || region.dataset.revised !== attempt.id) return;
  const t = revisions.words.test;
  const language = document.documentElement.lang;
  const { done } = attempt;
  if (!done) told.add(attempt.id);
  const gone = found.gone > 0 ? [plural(done ? t.gone : t.open, found.gone, language)] : [];
  const what = [...gone, ...found.why].join(' ');
  region.replaceChildren(calmNotice(done ? t.titleDone : t.title, [what, done ? t.stands : t.kept]));
}
