import { fillPanel } from './fill-panel.ts';

/**
 * `<source-loom>`: choosing a node of the drawing turns its strands blue and shows beside it what the list below says of it. It also
 * closes the long list, and opens it again where an address leads.
 */
class SourceLoom extends HTMLElement {
  readonly #panel = document.createElement('section');

  connectedCallback(): void {
    this.#panel.className = 'chosen';
    this.append(this.#panel);
    document.querySelectorAll<HTMLDetailsElement>('details.instrument').forEach((each) => {
      each.open = false;
    });
    document.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#back();
    });
    addEventListener('hashchange', () => {
      this.#follow();
    });
    this.#show(this.querySelector<HTMLElement>('[data-node]')?.dataset.node ?? '');
    this.#follow();
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = decodeURIComponent(link.hash.slice(1));
    if (this.contains(link)) {
      event.preventDefault();
      if ('back' in link.dataset) this.#back();
      else this.#choose(id);
    } else open(id);
  }

  /** Where the address leads: the entry in the list comes into view, and the drawing shows it. */
  #follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = open(id);
    if (!target) return;
    // First what changes the height of the page above it.
    if (target.classList.contains('entry')) this.#show(id);
    target.scrollIntoView();
  }

  #choose(id: string): void {
    this.#show(id);
    history.replaceState(null, '', `#${id}`);
    const heading = this.#panel.querySelector('h2');
    heading?.focus({ preventScroll: true });
    const top = heading?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) heading?.scrollIntoView();
  }

  #back(): void {
    (this.querySelector<HTMLElement>('[aria-current]') ?? this.querySelector<HTMLElement>('[data-node]'))?.focus();
  }

  #show(id: string): void {
    const joined = new Set<string | undefined>();
    this.querySelectorAll<SVGPathElement>('path[data-source]').forEach((path) => {
      const { source, provision } = path.dataset;
      const on = source === id || provision === id;
      path.classList.toggle('on', on);
      if (on) joined.add(source).add(provision);
    });
    this.querySelectorAll<HTMLElement>('[data-node]').forEach((node) => {
      const own = node.dataset.node;
      node.classList.toggle('on', joined.has(own));
      if (own === id) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
    });
    fillPanel(this.#panel, id, { back: this.dataset.wordBack ?? '' });
  }
}

/** Opens the part of the list in which the element of that id stands. */
function open(id: string): HTMLElement | null {
  const target = document.getElementById(id);
  target?.closest('details')?.setAttribute('open', '');
  return target;
}

customElements.define('source-loom', SourceLoom);
