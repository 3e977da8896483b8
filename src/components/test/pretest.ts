import '../lesson/open-in-place.ts';
import { adviceOf } from '../../domain/course/score.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { PretestWords } from '../../i18n/en/tests.ts';
import { pageWords } from '../lesson/element.ts';
import { choices } from '../lesson/question/choices.ts';
import { dayOf } from '../lesson/question/day-of.ts';
import { capital } from '../lesson/question/tell-count.ts';
import { runTest, type Result } from './run-test.ts';
import { showReasons } from './situation.ts';

class Pretest extends HTMLElement {
  connectedCallback(): void {
    const words = pageWords();
    const { test: t } = words as typeof words & { test: PretestWords };
    const stopWords = this.querySelector('[data-action=stop]')?.textContent ?? '';
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    runTest(this, {
      fields: { 'choose-one': choices() },
      draw: (bank, attempts) => attempts.map(() => bank.map(({ id }) => id)),
      place: (n, of) => fill(t.place, { n, of }),
      stop: () => stopWords,
      canWait: false,
      show: ({ attempt, asked, score }: Result) => {
        const advice = adviceOf(score);
        const count = Object.keys(attempt.answers).length;
        find('.when')?.replaceChildren(
          fill(t.whenDone, { n: count, of: asked.length, when: dayOf(attempt.done?.at ?? 0, words) }),
        );
        for (const [index, situation] of asked.entries()) {
          const closely = advice.get(situation.thread) === 'closely';
          const row = find(`[data-row=${situation.thread}]`);
          if (row) find(closely ? '.closely' : '.skim')?.append(row);
          const about = row?.querySelector('.th')?.textContent ?? '';
          row?.querySelector('[data-about]')?.replaceChildren(`: ${about} · ${index + 1}`);
          row?.querySelector('.more')?.append(situation.holder);
          showReasons(situation, attempt.answers[situation.id]?.response);
        }
        for (const list of ['.closely', '.skim']) {
          const section = find(list)?.closest<HTMLElement>('.sect');
          if (section) section.hidden = find(list)?.childElementCount === 0;
        }
        const n = [...advice.values()].filter((each) => each === 'closely').length;
        const number = capital(words.numbers[n] ?? String(n));
        const some =
          n === 0 ? t.leadNone : n === asked.length ? t.leadAll : plural(t.leadSome, n, document.documentElement.lang);
        find('[data-view=result] .lead')?.replaceChildren(
          fill(some, { number }) + (count < asked.length ? ` ${t.leadOpen}` : ''),
        );
        const first = this.querySelector<HTMLAnchorElement>('.bythread li .le a');
        const begin = this.querySelector<HTMLAnchorElement>('[data-begin]');
        if (!first || !begin) return;
        begin.href = first.href;
        begin.textContent = fill(t.begin, { lesson: first.textContent.trim() });
      },
    });
  }
}

customElements.define('course-test', Pretest);
