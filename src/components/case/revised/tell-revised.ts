import { follow } from '../../../domain/case/follow.ts';
import { revisedRun } from '../../../domain/changes/revised-run.ts';
import type { Run } from '../../../domain/record/progress.ts';
import { fill } from '../../../i18n/fill.ts';
import { CONTENT_VERSION } from '../../../stores/content-version.ts';
import { make } from '../../make/make.ts';
import { calmNotice } from '../../revised/calm-notice.ts';
import { loadRevisions } from '../../revised/load-revisions.ts';
import { revisedText } from '../../revised/revised-text.ts';
import { readCaseData } from '../case-data.ts';

/**
 * Tells about a run of the case on this page, as long as it is the one in view: which decision no longer fits and why, what is kept,
 * and the ways on. Nothing where all is as it was. The buttons are named by `data-action`; the island does what they say.
 */
export async function tellRevised(host: HTMLElement, run: Run): Promise<void> {
  const { at, broken } = host.dataset;
  const notice = await noticeOf(run);
  // Where all decisions fit it is told where the learner arrives: whoever has gone on meanwhile is past it.
  const stands = host.dataset.run === run.id && (broken !== undefined || host.dataset.at === at);
  if (notice && stands) host.replaceChildren(notice);
}

async function noticeOf(run: Run): Promise<HTMLElement | undefined> {
  const { graph, words, language } = readCaseData();
  const followed = follow(graph, run.choices);
  const revisions = await loadRevisions();
  const found = revisedRun(graph, run, followed, { changes: revisions?.changes ?? [], today: CONTENT_VERSION });
  if (!found) return undefined;
  if (!revisions) {
    // Why can be said only with a connection; that it is so is known here.
    if (!found.broken) return undefined;
    const { title, text } = words.case.broken;
    return calmNotice(title, [fill(text, { scene: found.broken.scene })]);
  }
  const t = revisions.words;
  const { title, what, means } = revisedText(found, t, language);
  const button = (look: string, action: string, text: string) => {
    const made = make('button', `act ${look}`, text);
    made.dataset.action = action;
    return made;
  };
  const goOn = found.kept > 0 ? [button('line', 'go-on', t.goOn)] : [];
  return calmNotice(title, [what, means], ...(found.broken ? [...goOn, button('bare', 'restart', t.playAgain)] : []));
}
