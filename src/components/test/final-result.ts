import { hasPassed, neededRight } from '../../domain/course/completion.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { QuestionWords } from '../../i18n/en/lesson.ts';
import type { FinalWords } from '../../i18n/en/tests.ts';
import { element } from '../lesson/element.ts';
import { dayOf } from '../lesson/question/day-of.ts';
import { capital } from '../lesson/question/tell-count.ts';
import { svg } from '../make/svg.ts';
import type { Result } from './run-test.ts';
import { fold, showReasons } from './situation.ts';

/** Shows how an attempt at the final test stands: in a sentence, by thread, and every question with its reasons. */
export function showFinal(
  host: HTMLElement,
  { attempt, asked, score, attempts, turnTo }: Result,
  words: QuestionWords & { test: FinalWords },
): void {
  const t = words.test;
  const language = document.documentElement.lang;
  const find = (selector: string) => host.querySelector<HTMLElement>(selector);
  const count = (forms: { one: string; other: string }, n: number) =>
    fill(plural(forms, n, language), { number: capital(numberOf(n)) });
  const numberOf = (n: number) => words.numbers[n] ?? String(n);
  const plan = { passMark: Number(document.querySelector('main')?.dataset.mark) };
  const passed = hasPassed(attempt, plan);
  const { right, of, at } = attempt.done ?? { ...score, at: 0 };
  const weak = score.threads.filter(({ answers }) => answers.some((each) => !each.right));

  find('.when')?.replaceChildren(fill(t.whenDone, { n: attempts.indexOf(attempt) + 1, when: dayOf(at, words) }));
  find('.outcome')?.replaceChildren(passed ? t.passed : t.notYet);
  const counted = fill(plural(t.counted, right, language), {
    right: capital(numberOf(right)),
    of: numberOf(of),
    needed: numberOf(neededRight(of, plan)),
  });
  const more = weak.length === 0 ? [] : [count(passed ? t.look : t.missing, weak.length)];
  find('[data-view=result] .lead')?.replaceChildren([counted, ...more, ...(passed ? [] : [t.next])].join(' '));

  for (const { thread, answers } of score.threads) {
    const row = find(`[data-row=${thread}]`);
    const stands = answers.filter((each) => each.right).length;
    row?.querySelector('.strand')?.replaceChildren(...answers.map((each) => cell(each.right)));
    const whole = stands === answers.length;
    row?.querySelector('.stands')?.replaceChildren(whole ? (stands === 1 ? t.standsOne : t.standsAll) : '');
    row?.querySelector('.go')?.toggleAttribute('hidden', whole);
    row?.querySelector('.vh')?.replaceChildren(fill(t.ofThread, { right: stands, of: answers.length }));
  }
  host.querySelectorAll<HTMLElement>('[data-if]').forEach((link) => {
    link.hidden = (link.dataset.if === 'passed') !== passed;
  });
  // The lesson of the thread in which least stands.
  const [worst] = [...weak].sort((a, b) => wrong(b) - wrong(a));
  const link = worst && host.querySelector<HTMLAnchorElement>(`[data-row=${worst.thread}] .go`);
  const reread = host.querySelector<HTMLAnchorElement>('[data-reread]');
  if (link && reread) {
    reread.href = link.href;
    reread.textContent = link.textContent;
  }

  const stood = new Set(
    score.threads.flatMap(({ answers }) => answers.filter((each) => each.right).map(({ id }) => id)),
  );
  const titled = asked.map((situation, index) => {
    showReasons(situation, attempt.answers[situation.id]?.response);
    const thread = find(`[data-row=${situation.thread}] .name`)?.textContent ?? '';
    const open = situation.id in attempt.answers ? '' : ` · ${t.leftOpen}`;
    const about = fill(t.situation, { thread, n: index + 1 });
    const row = [element('p', 'th', about + open), fold(t.open, about, situation.holder)];
    return { row, stands: stood.has(situation.id) };
  });
  const rows = titled.filter(({ stands }) => !stands).map(({ row }) => element('li', '', ...row));
  rows[0]?.querySelector('details')?.setAttribute('open', '');
  const held = titled.filter(({ stands }) => stands);
  const rest = held.map(({ row }) => element('div', '', ...row));
  const last =
    held.length === 0
      ? []
      : [element('li', '', element('p', 'th', count(t.standing, held.length)), element('div', 'rest', ...rest))];
  find('.answers')?.replaceChildren(...rows, ...last);

  const done = attempts.filter((each) => each.done);
  find('.earlier')?.toggleAttribute('hidden', done.length < 2);
  find('.attempts')?.replaceChildren(
    ...done.map((each) => {
      const values = { n: attempts.indexOf(each) + 1, when: dayOf(each.done?.at ?? 0, words), ...each.done };
      const line = element('span', '', fill(hasPassed(each, plan) ? t.attemptPassed : t.attempt, values));
      if (each === attempt) return element('li', '', line, element('span', 'mi', t.shown));
      const button = element('button', 'act bare', t.show);
      button.onclick = () => {
        turnTo(each.id);
      };
      return element('li', '', line, button);
    }),
  );
}

function wrong({ answers }: Result['score']['threads'][number]): number {
  return answers.filter((each) => !each.right).length;
}

function cell(held: boolean): HTMLElement {
  const sign = held ? 'held' : 'not';
  return element(
    'span',
    'cell',
    svg(
      'svg',
      { class: 'seg', viewBox: '0 0 100 24', preserveAspectRatio: 'none' },
      svg('path', { class: held ? 'st-whole' : 'st-none', d: 'M0 12H100' }),
    ),
    svg('svg', { class: `v v-${sign}`, viewBox: '0 0 20 20' }, svg('use', { href: `#v-${sign}` })),
  );
}
