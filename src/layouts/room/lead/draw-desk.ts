import { make } from '../../../components/make/make.ts';
import { button } from './button.ts';
import { asideNodes } from './draw-aside.ts';
import { consoleNodes } from './draw-console.ts';
import { linksSection } from './draw-links.ts';
import type { Moment } from './moment.ts';

/** What is filled in by hand stays as it is until the step changes. */
const FILLED_IN = ['[data-fold="settings"]', '[data-fold="more"]', '.parked form'];

/**
 * Draws the whole desk for a moment. The focus, what is open and what is being typed stay; with `news`, when the session has gone on,
 * the heading gets the focus and only a question that is being typed stays.
 */
export function drawDesk(
  place: HTMLElement,
  moment: Moment,
  panel: 'links' | 'back' | undefined,
  news: boolean,
  shut: () => void,
): void {
  const before = document.activeElement;
  const key = before instanceof HTMLElement && place.contains(before) ? before.dataset.key : undefined;
  const typing = before?.matches('textarea') === true;
  const sheet = make('article', 'sheet pad console', ...consoleNodes(moment));
  const aside = make('aside', 'pile notes', ...panelNodes(moment, panel, shut), ...asideNodes(moment));
  aside.ariaLabel = moment.words.only;
  const desk = make('div', 'desk', sheet, aside);
  for (const selector of news ? ['.parked form'] : FILLED_IN) {
    const old = place.querySelector(selector);
    if (old) desk.querySelector(selector)?.replaceWith(old);
  }
  // What was copied says so as long as the same links stand there.
  const [links, now] = [place, desk].map((each) => each.querySelector('.linklist'));
  if (links && now && urlsIn(links) === urlsIn(now)) now.replaceWith(links);
  if (!news)
    for (const old of place.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
      const now = [...desk.querySelectorAll<HTMLDetailsElement>('details[data-fold]')].find(
        ({ dataset }) => dataset.fold === old.dataset.fold,
      );
      if (now) now.open = old.open;
    }
  place.replaceChildren(desk);
  const again = [...desk.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === key);
  if (key !== undefined && again && (!news || typing)) again.focus({ preventScroll: true });
  else if (news || key !== undefined) desk.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  if (news && !typing) scrollTo(0, 0);
}

function urlsIn(list: Element): string {
  return [...list.querySelectorAll('.url')].map(({ textContent }) => textContent).join(' ');
}

function panelNodes(moment: Moment, panel: 'links' | 'back' | undefined, shut: () => void): Node[] {
  const { view, words } = moment;
  const open = view.phase === 'lobby' && panel === undefined ? 'links' : panel;
  if (open === undefined) return [];
  const made = open === 'links' ? linksSection(moment) : backSection(moment);
  made.dataset.panelled = '';
  const heading = made.querySelector('h2');
  if (heading) heading.tabIndex = -1;
  if (panel) made.append(button(words.linkList.close, 'shut', shut, 'act bare'));
  return [made];
}

/** The decisions at which the big screen can look back. */
function backSection({ view, desk, words, acts }: Moment): HTMLElement {
  const t = words.backList;
  const past = desk.past.slice(0, view.decision ? -1 : undefined);
  const rows = past.map(({ index, title }) =>
    make(
      'li',
      '',
      button(title, `look ${String(index)}`, () => {
        acts.ask({ do: 'look', decision: index });
      }),
    ),
  );
  return make(
    'section',
    'links',
    make('h2', 'label', t.title),
    rows.length > 0 ? make('ul', 'backlist', ...rows) : make('p', 'small', t.none),
  );
}
