import { element, focusOn, pageWords, setAria } from './element.ts';

const LINKS = 'main .cite, main [data-cite], main .term';
const BLOCKS = 'p, li, dd, figcaption';
/** What is open, by the link that opened it. */
const opened = new Map<HTMLElement, HTMLElement>();
/** The cards of each instrument, once asked for. */
const cards = new Map<string, Promise<Record<string, string>>>();

for (const link of document.querySelectorAll<HTMLElement>(LINKS)) setAria(link, 'expanded', 'false');

/** A citation or a word of the glossary opens below its paragraph; pressing it again, Close or Esc takes it back. */
document.addEventListener('click', (event) => {
  const link = linkAt(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (opened.has(link)) close(link);
  else {
    contentFor(link).then(
      (content) => {
        open(link, content);
      },
      // Offline and not yet seen: the page of sources may be at hand.
      () => {
        location.href = link.href;
      },
    );
  }
});

// The cards are on their way before the press is over.
for (const kind of ['pointerover', 'focusin'] as const) {
  document.addEventListener(kind, (event) => {
    const id = linkAt(event)?.dataset.cite;
    if (id !== undefined) void cardsFor(id);
  });
}

document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  for (const [link, panel] of opened) if (link === target || panel.contains(target as Node)) close(link);
});

function linkAt({ target }: Event): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>(LINKS);
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
  const asked = fetch(`law-${of}.json`).then((answer) => answer.json() as Promise<Record<string, string>>);
  cards.set(of, asked);
  asked.catch(() => cards.delete(of));
  return asked;
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
