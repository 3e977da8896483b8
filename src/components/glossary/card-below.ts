import { focusOn, make } from '../make/make.ts';

const BLOCKS = 'p, li, dd';
/** The cards of each instrument, once asked for. */
const cards = new Map<string, Promise<Record<string, string>>>();
/** What is open, by the citation that opened it. */
const opened = new Map<Element, HTMLElement>();
/** The citation of each block that was pressed last: what an earlier one asked for may come later. */
const asked = new Map<Element | null, Element>();

document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  for (const [link, panel] of opened) if (link === target || panel.contains(target as Node)) shut(link);
});

/** Opens the card of a citation below its paragraph, or takes it back. Rejects when it cannot be had. */
export async function toggleCard(link: HTMLElement, close: string): Promise<void> {
  if (opened.has(link)) {
    shut(link);
    return;
  }
  const block = link.closest(BLOCKS);
  asked.set(block, link);
  const html = await cardOf(link.dataset.cite ?? '');
  if (asked.get(block) === link) show(link, html, close);
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
