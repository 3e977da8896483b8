import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { $events, whenReady } from '../../stores/record.ts';
import type { DataCourse } from './data-course.ts';
import { decide } from './decide.ts';
import { enterCode } from './enter-code.ts';
import { openPreview, type Offer } from './open-preview.ts';
import { showBefore } from './show-before.ts';
import { showCode } from './show-code.ts';
import { showFile } from './show-file.ts';
import { showKept } from './show-kept.ts';
import { showRaw } from './show-raw.ts';

/** `<my-data>`: what is kept, in words and as raw text; the code and the file that carry it; what came from elsewhere, before it is taken in. */
class MyData extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as MyDataScriptWords;
    const course = JSON.parse(this.dataset.course ?? '{}') as DataCourse;
    const offer: Offer = async (offered) => {
      const decided = await openPreview(this, offered, $events.get(), course, words);
      await decide(this, offered, decided, words);
      return decided;
    };
    // The links to the resume code lead here: who comes for it need not ask twice.
    const asked = location.hash === '#code';
    void whenReady().then(() => {
      showKept(this, course, words);
      showRaw(this, words);
      showBefore(this, course, words);
      const show = showCode(this, words);
      showFile(this, words, offer);
      enterCode(this, words, offer);
      if (asked && $events.get().length > 0) void show();
      this.dataset.drawn = '';
    });
  }
}

customElements.define('my-data', MyData);
