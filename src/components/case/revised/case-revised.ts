import { CONTENT_VERSION } from '../../../stores/content-version.ts';
import { $progress } from '../../../stores/record.ts';

/**
 * `<case-revised data-run data-at data-broken>`: tells what a revision of the course means for the run in view. All that it needs for
 * that is asked for only when there is something to tell. The region itself stands on the page before, so that it is read aloud.
 */
class CaseRevised extends HTMLElement {
  static get observedAttributes(): string[] {
    return ['data-run', 'data-at'];
  }

  attributeChangedCallback(name: string, before: string | null): void {
    const { run: id, broken } = this.dataset;
    if (name === 'data-at') {
      // Where all decisions fit it is told where the learner arrives, and not at every step after that.
      if (before !== null && broken === undefined) this.replaceChildren();
      return;
    }
    this.replaceChildren();
    const { case: of = '' } = document.querySelector('main')?.dataset ?? {};
    const run = $progress.get().cases[of]?.runs.find((each) => each.id === id);
    if (!run || (run.content === CONTENT_VERSION && broken === undefined)) return;
    void import('./tell-revised.ts').then(({ tellRevised }) => tellRevised(this, run));
  }
}

customElements.define('case-revised', CaseRevised);
