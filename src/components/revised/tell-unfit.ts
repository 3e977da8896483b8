import { make } from '../make/make.ts';
import { loadRevisions } from './load-revisions.ts';

/** Says above the button of a question that the answer in the record no longer fits it, and why, until it is answered again. */
export async function tellUnfit(host: HTMLElement, question: string): Promise<void> {
  const confirm = host.querySelector('.confirm');
  if (!confirm || host.querySelector('[data-unfit]')) return;
  // It stands there before its text comes, so that the text is read aloud.
  const line = make('p', 'small');
  line.dataset.unfit = '';
  line.setAttribute('role', 'status');
  confirm.before(line);
  host.querySelector('[data-action="confirm"]')?.addEventListener('click', () => {
    line.remove();
  });
  const revisions = await loadRevisions();
  const asked = question.replace(/-again$/, '');
  const told = (revisions?.changes ?? []).flatMap(({ changes }) => changes.filter((each) => each.question === asked));
  if (revisions) line.textContent = [revisions.words.unfit, ...new Set(told.map(({ why }) => why))].join(' ');
}
