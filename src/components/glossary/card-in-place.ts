// The same as in a lesson, for pages without questions: shared code would become one more file for every lesson to ask for.

import { focusOn, make } from '../make/make.ts';

const BLOCKS = 'p, li, dd';
/** The cards of each instrument, once asked for. */
const cards = new Map<string, Promise<Record<string, string>>>();
/** What is open, by the citation that opened it. */
const opened = new Map<Element, HTMLElement>();

/** Lets each citation below `root` open its card below its paragraph; pressing it again, `close` or Esc takes it back. */
export function openCardsInPlace(root: HTMLElement, close: string): void {
  for (const link of root.querySelectorAll('.cite')) link.setAttribute('aria-expanded', 'false');
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (opened.has(link)) shut(link);
    else
      cardOf(link.dataset.cite ?? '').then(
        (html) => {
          show(link, html, close);
        },
        // Offline and not yet seen: the page of sources may be at hand.
        () => {
          location.href = link.href;
        },
      );
  });
  root.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    for (const [link, panel] of opened) if (link === target || panel.contains(target as Node)) shut(link);
  });
}

function show(link: HTMLElement, html: string, close: string): void {
  const block = link.closest(BLOCKS);
  if (!block || opened.has(link)) return;
  for (const other of opened.keys()) if (other.closest(BLOCKS) === block) shut(other);
  const panel = make('div', 'opened');
  panel.innerHTML = html;
  const button = make('button', 'act bare', close);
  button.onclick = () => {
    shut(link);
  };
  panel.append(button);
  if (block.matches('p')) block.after(panel);
  else block.append(panel);
  opened.set(link, panel);
  link.setAttribute('aria-expanded', 'true');
  focusOn(panel.querySelector('h3'));
}

/** Takes back what the citation opened; focus that was in it returns to the citation. */
function shut(link: Element): void {
  const panel = opened.get(link);
  opened.delete(link);
  link.setAttribute('aria-expanded', 'false');
  const inside = panel?.contains(document.activeElement);
  panel?.remove();
  if (inside) (link as HTMLElement).focus();
}

async function cardOf(id: string): Promise<string> {
  const [of = ''] = id.includes(':') ? id.split(':') : ['source'];
  const known =
    cards.get(of) ?? fetch(`law-${of}.json`).then((answer) => answer.json() as Promise<Record<string, string>>);
  cards.set(of, known);
  known.catch(() => cards.delete(of));
  const html = (await known)[id];
  if (html === undefined) throw new Error(`There is no card for ${id}.`);
  return html;
}
