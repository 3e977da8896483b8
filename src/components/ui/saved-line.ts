import { calm } from '../../stores/calm.ts';
import type { Saved } from '../../stores/create-record.ts';
import { $ready, $saved } from '../../stores/record.ts';

/**
 * `<saved-line>`: says whether what was done is kept. Its words come from the page (`data-word-saved` …); it puts them into
 * `[data-text]` and shows the sign that fits. A page has two, one for wide and one for narrow screens; the one in view carries the
 * exact state in `data-saved`. It speaks when trouble comes and when it goes, not at each save.
 */
class SavedLine extends HTMLElement {
  connectedCallback(): void {
    let spoken: Saved = 'saved';
    const wide = matchMedia('(min-width: 60rem)');
    const carry = () => {
      if (wide.matches === this.hasAttribute('data-wide')) this.dataset.saved = $saved.get();
      else delete this.dataset.saved;
    };
    wide.addEventListener('change', carry);
    $saved.subscribe(carry);
    calm($saved, $ready, (state) => {
      const news = state !== 'saving' && state !== spoken;
      if (news) spoken = state;
      say(this, state, news);
    });
  }
}

function say(line: HTMLElement, state: Saved, aloud: boolean): void {
  line.setAttribute('aria-live', aloud ? 'polite' : 'off');
  const trouble = state === 'memory' || state === 'failed';
  line.querySelector('[data-sign=ok]')?.toggleAttribute('hidden', trouble);
  line.querySelector('[data-sign=no]')?.toggleAttribute('hidden', !trouble);
  const text = line.querySelector('[data-text]');
  if (text) text.textContent = line.getAttribute(`data-word-${state}`);
  line.hidden = false;
}

customElements.define('saved-line', SavedLine);
