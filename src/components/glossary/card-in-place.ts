// The same as in a lesson, for a page without questions: shared code would become one more file for every lesson to ask for.

/** The cards of each instrument, once asked for. */
const cards = new Map<string, Promise<Record<string, string>>>();

/** Lets each citation below `root` open its card below itself; pressing it again, `close` or Esc takes it back. */
export function openCardsInPlace(root: HTMLElement, close: string): void {
  for (const link of root.querySelectorAll('.cite')) link.setAttribute('aria-expanded', 'false');
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const open = link.getAttribute('aria-expanded') !== 'true';
    closeIn(link.parentElement);
    if (!open) return;
    cardOf(link.dataset.cite ?? '').then(
      (html) => {
        closeIn(link.parentElement);
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
    const panel = (target as Element).closest('.opened');
    closeIn((panel?.previousElementSibling ?? target) as Element);
  });
}

function show(link: HTMLElement, html: string, close: string): void {
  const panel = document.createElement('div');
  panel.className = 'opened';
  panel.innerHTML = html;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'act bare';
  button.textContent = close;
  button.onclick = () => {
    closeIn(link.parentElement);
  };
  panel.append(button);
  link.parentElement?.after(panel);
  link.setAttribute('aria-expanded', 'true');
  const heading = panel.querySelector('h3');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

/** Closes what is open below the citations in which `place` stands; focus that was in it returns to its citation. */
function closeIn(place: Element | null): void {
  const row = place?.closest('.glc');
  const link = row?.querySelector<HTMLElement>('[aria-expanded=true]');
  const panel = row?.nextElementSibling;
  link?.setAttribute('aria-expanded', 'false');
  if (!panel?.matches('.opened')) return;
  const inside = panel.contains(document.activeElement);
  panel.remove();
  if (inside) link?.focus();
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
