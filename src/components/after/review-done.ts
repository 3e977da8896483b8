import type { ReviewWords } from '../../i18n/en/review.ts';
import { make } from '../make/make.ts';

/** The end of a review: which lessons to read again, without a count, and what to do with the plan. */
export function showDone(
  room: HTMLElement,
  which: number,
  lessons: readonly { title: string; href: string }[],
  { done: t }: ReviewWords,
  onAgain: () => void,
): void {
  const again = make('button', 'act bare', t.again);
  again.dataset.action = 'restart';
  again.onclick = onAgain;
  const links = make(
    'ul',
    'plain',
    ...lessons.map(({ title, href }) => make('li', '', Object.assign(make('a', '', title), { href }))),
  );
  const reread = [make('h2', 'label', lessons.length === 1 ? t.reread : t.rereadMany), links];
  room.replaceChildren(
    make('h1', '', t.title),
    ...(lessons.length > 0 ? reread : [make('p', 'lead', t.stood)]),
    make('p', 'text after', t.texts[which - 1] ?? ''),
    make('div', 'acts', Object.assign(make('a', 'act', t.plan), { href: 'action-plan.html' }), again),
  );
}
