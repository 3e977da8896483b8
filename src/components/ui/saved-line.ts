import { calm } from '../../stores/calm.ts';
import type { Saved } from '../../stores/create-record.ts';
import { $ready, $saved } from '../../stores/record.ts';

/**
 * `<saved-line>`: says whether what was done is kept. Its words come from the page (`data-word-saved` …); it puts them into
 * `[data-text]`, shows the sign that fits, and carries the exact state in `data-saved`.
 * A line with role=status speaks when trouble comes and when it goes, not at each save.
 */
class SavedLine extends HTMLElement {
  #spoken: Saved = 'saved';
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    this.#stops = [
      $saved.subscribe((state) => {
        this.dataset.saved = state;
      }),
      calm($saved, $ready, (state) => {
        this.#say(state);
      }),
    ];
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
  }

  #say(state: Saved): void {
    const news = state !== 'saving' && state !== this.#spoken;
    if (news) this.#spoken = state;
    if (this.getAttribute('role') === 'status') this.setAttribute('aria-live', news ? 'polite' : 'off');
    const trouble = state === 'memory' || state === 'failed';
    this.querySelector('[data-sign=ok]')?.toggleAttribute('hidden', trouble);
    this.querySelector('[data-sign=no]')?.toggleAttribute('hidden', !trouble);
    const text = this.querySelector('[data-text]');
    if (text) text.textContent = this.getAttribute(`data-word-${state}`);
    this.hidden = false;
  }
}

customElements.define('saved-line', SavedLine);
