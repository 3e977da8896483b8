import { calm } from '../../stores/calm.ts';
import type { Saved } from '../../stores/create-record.ts';
import { $events, $ready, $saved } from '../../stores/record.ts';

/**
 * `<saved-line>`: says whether what was done is kept. Its words come from the page (`data-word-saved` …); it puts them into
 * its `span` and shows the sign that fits. A page has two, one for wide and one for narrow screens; the one in view carries the
 * exact state in `data-saved`. It speaks when trouble comes and when it goes, not at each save.
 */
class SavedLine extends HTMLElement {
  connectedCallback(): void {
    let spoken: Saved = 'saved';
    let held = false;
    const wide = matchMedia('(min-width: 60rem)');
    const carry = () => {
      if (wide.matches === this.hasAttribute('data-wide')) this.dataset.saved = $saved.get();
      else delete this.dataset.saved;
    };
    const tell = (state: Saved) => {
      const some = $events.get().length > 0;
      const good = state === 'saved' || state === 'saving';
      const news = state !== 'saving' && state !== spoken;
      const word = some || !good ? state : held ? 'erased' : 'none';
      held ||= some;
      if (news) spoken = state;
      this.setAttribute('aria-live', news ? 'polite' : 'off');
      this.querySelector('use')?.setAttribute('href', `#s-${good ? (some ? 'ok' : 'off') : 'no'}`);
      this.querySelector('span')?.replaceChildren(this.getAttribute(`data-word-${word}`) ?? '');
      this.hidden = false;
    };
    wide.addEventListener('change', carry);
    $saved.subscribe(carry);
    calm($saved, $ready, tell);
    // A record that is erased or replaced, here or in another tab, is saved before and after.
    $events.listen(() => {
      if ($ready.get() && $saved.get() === 'saved') tell('saved');
    });
  }
}

customElements.define('saved-line', SavedLine);
