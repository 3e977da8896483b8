import { sessionsHere } from '../../../classroom/client/sessions-here.ts';
import { make } from '../../../components/make/make.ts';
import type { OpenSessionWords } from '../../../i18n/en/open-session.ts';

/**
 * `<open-session>` on the page for facilitators: looks for the session server when its fold is opened, and only then loads the panel. A
 * button of a run sheet opens it with that sheet filled in.
 */
class OpenSession extends HTMLElement {
  #words!: OpenSessionWords;
  /** The run sheet to fill in once the panel is there. */
  #sheet: string | undefined;
  #shown: Promise<((sheet: string) => void) | undefined> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words ?? '{}') as OpenSessionWords;
    const fold = this.querySelector('details');
    if (!fold) return;
    fold.addEventListener('toggle', () => {
      if (fold.open) void this.#show();
    });
    if (fold.open) void this.#show();
    for (const button of document.querySelectorAll<HTMLElement>('[data-open-sheet]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        this.#sheet = button.dataset.openSheet;
        fold.open = true;
        fold.querySelector('summary')?.focus({ preventScroll: true });
        fold.scrollIntoView();
        void this.#show();
      });
    }
  }

  async #show(): Promise<void> {
    this.#shown ??= this.#load();
    const fill = await this.#shown;
    // Offline or without a server: it looks anew when it is opened again.
    if (!fill) this.#shown = undefined;
    else if (this.#sheet !== undefined) {
      fill(this.#sheet);
      this.#sheet = undefined;
    }
  }

  async #load(): Promise<((sheet: string) => void) | undefined> {
    const place = this.querySelector('[data-open]');
    if (!place) return undefined;
    if (!(await sessionsHere(false, { cache: 'no-store' }))) {
      place.replaceChildren(...this.#none());
      return undefined;
    }
    try {
      const { drawPanel } = await import('./open-panel.ts');
      return drawPanel(place, this.#words);
    } catch {
      place.replaceChildren(make('p', '', this.#words.failed));
      return undefined;
    }
  }

  #none(): Node[] {
    const t = this.#words;
    const link = (text: string, href: string): HTMLElement => {
      const made = make('a', '', text);
      made.href = href;
      return made;
    };
    const ways = [link(t.noneSheets, '#sheets'), link(t.noneCases, '#cases')];
    return [
      make('p', '', make('strong', '', t.noneTitle)),
      make('p', '', `${t.none} `, ...ways.flatMap((way, index) => (index === 0 ? [way] : [', ', way])), '.'),
    ];
  }
}

customElements.define('open-session', OpenSession);
