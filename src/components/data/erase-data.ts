import type { EraseScriptWords, MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $events, whenReady } from '../../stores/record.ts';
import { eraseAll, hadBefore, rawRecord } from '../../stores/record-operations.ts';
import { focusOn, make } from '../make/make.ts';
import type { DataCourse } from './data-course.ts';
import { timeInWords } from '../make/day-in-words.ts';
import { lossesInWords } from './losses-in-words.ts';
import { saveFile } from './save-file.ts';
import { withSign } from './with-sign.ts';

interface Words extends MyDataScriptWords {
  erase: EraseScriptWords;
}

/** `<erase-data>`: names what would be lost, saves it to a file, and erases it. */
class EraseData extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    const course = JSON.parse(this.dataset.course ?? '{}') as DataCourse;
    const t = words.erase;
    const told = this.querySelector('[data-told]');
    let erased = false;
    let turn = 0;

    const draw = async () => {
      if (erased) return;
      const mine = ++turn;
      const [before, raw] = [await hadBefore(), await rawRecord()];
      // Erased meanwhile, or read anew: what was found is no longer what is there.
      if (mine !== turn) return;
      const losses = lossesInWords({ events: $events.get(), before, raw }, course, words);
      this.querySelector('[data-losses]')?.replaceChildren(
        ...losses.map(({ text, own }) => make('li', '', ...(own ? [make('span', 'hand', text), ' ', own] : [text]))),
      );
      this.#show(losses.length > 0 ? 'before' : 'nothing');
      this.dataset.drawn = '';
    };
    void whenReady().then(() => {
      $events.subscribe(() => void draw());
    });
    this.querySelector('[data-do="save"]')?.addEventListener('click', () => {
      told?.replaceChildren(saveFile($events.get(), t.saved, words));
    });
    this.querySelector('[data-do="erase"]')?.addEventListener('click', () => {
      if (erased) return;
      erased = true;
      turn += 1;
      void eraseAll().then((done) => {
        if (Object.values(done).every(Boolean)) {
          this.querySelector('[data-at]')?.replaceChildren(fill(t.at, { time: timeInWords(Date.now(), words.locale) }));
          this.#show('after');
          focusOn(this.querySelector('[data-part="after"] h1'));
        } else {
          erased = false;
          told?.replaceChildren(withSign(t.rest));
          void draw();
        }
      });
    });
  }

  #show(shown: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = part.dataset.part !== shown;
  }
}

customElements.define('erase-data', EraseData);
