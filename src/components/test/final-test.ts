import '../lesson/open-in-place.ts';
import { drawAll } from '../../domain/course/draw.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { FinalWords } from '../../i18n/en/tests.ts';
import { pageWords } from '../lesson/element.ts';
import { choices } from '../lesson/question/choices.ts';
import { chooseAll } from '../lesson/question/choose-all.ts';
import { match } from '../lesson/question/match.ts';
import { order } from '../lesson/question/order.ts';
import { showFinal } from './final-result.ts';
import { runTest } from './run-test.ts';

class FinalTest extends HTMLElement {
  connectedCallback(): void {
    const words = pageWords();
    const { test: t } = words as typeof words & { test: FinalWords };
    const language = document.documentElement.lang;
    runTest(this, {
      fields: { 'choose-one': choices(), 'choose-all': chooseAll, order, match },
      draw: (bank, attempts) => drawAll(bank, attempts, Number(this.dataset.size)),
      place: (n, of, left) => fill(left ? t.leftBefore : t.place, { n, of }),
      stop: (open, allLeft) =>
        allLeft ? fill(plural(t.handIn, open, language), { number: words.numbers[open] ?? open }) : '',
      canWait: true,
      show: (result) => {
        showFinal(this, result, { ...words, test: t });
      },
    });
  }
}

customElements.define('course-test', FinalTest);
