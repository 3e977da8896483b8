import { element, focusOn, pageWords, setAria } from './element.ts';

const BLOCKS = 'p, li, dd, figcaption';
/** What is open, by the link that opened it. */
const opened = new Map<HTMLElement, HTMLElement>();
/** The link of each block that was pressed last: what an earlier one asked for may come later. */
const asked = new Map<Element | null, HTMLElement>();
/** The cards of each instrument, once asked for. */
const cards = new Map<string, Promise<Record<string, string>>>();

document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  for (const [link, panel] of opened) if (link === target || panel.contains(target as Node)) close(link);
});

/** Gets what a link would open, so that it is at hand when the link is pressed. */
export function fetchFor(link: HTMLElement): void {
  if (link.dataset.cite !== undefined) cardsFor(link.dataset.cite).catch(() => undefined);
}

/** Opens what a link names below its paragraph, or takes it back. Rejects when it cannot be had. */
export async function toggleAt(link: HTMLAnchorElement): Promise<void> {
  if (opened.has(link)) {
    close(link);
    return;
  }
  const block = link.closest(BLOCKS);
  asked.set(block, link);
  const content = await contentFor(link);
  if (asked.get(block) === link) open(link, content);
}

async function contentFor(link: HTMLAnchorElement): Promise<Element> {
  const { cite } = link.dataset;
  if (cite === undefined) {
    const word = document.querySelector(`${link.hash} dd`);
    return element('p', 'explained', ...[...(word?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  }
  const html = (await cardsFor(cite))[cite];
  if (html === undefined) throw new Error(`There is no card for ${cite}.`);
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.firstElementChild ?? holder;
}

function cardsFor(id: string): Promise<Record<string, string>> {
  const [of = ''] = id.includes(':') ? id.split(':') : ['source'];
  const known = cards.get(of);
  if (known) return known;
  const answer = fetch(`law-${of}.json`).then((text) => text.json() as Promise<Record<string, string>>);
  cards.set(of, answer);
  answer.catch(() => cards.delete(of));
  return answer;
}

function open(link: HTMLElement, content: Element): void {
  const block = link.closest(BLOCKS);
  if (!block || opened.has(link)) return;
  for (const other of opened.keys()) if (other.closest(BLOCKS) === block) close(other);
  const button = element('button', 'act bare', pageWords().close);
  button.onclick = () => {
    close(link);
  };
  const panel = element('div', 'opened', content, button);
  if (block.matches('p, figcaption')) block.after(panel);
  else block.append(panel);
  opened.set(link, panel);
  setAria(link, 'expanded', 'true');
  focusOn(panel.querySelector('h3, .explained'));
}

function close(link: HTMLElement): void {
  const panel = opened.get(link);
  opened.delete(link);
  setAria(link, 'expanded', 'false');
  // The focus was in what goes away: it returns to where it came from.
  const inside = panel?.contains(document.activeElement);
  panel?.remove();
  if (inside) link.focus();
}
