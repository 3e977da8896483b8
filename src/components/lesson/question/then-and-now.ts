import { fits, judge, type AnswerKey } from '../../../domain/course/judge.ts';
import { fill } from '../../../i18n/fill.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';
import { $progress } from '../../../stores/record.ts';
import { element } from '../element.ts';
import { dayOf } from './day-of.ts';
import { rowsOf, textOf } from './field.ts';
import { verdict } from './verdict.ts';

/** Sets the answer given before reading beside the one given now, each with its verdict. */
export function thenAndNow(
  host: HTMLElement,
  first: string,
  key: AnswerKey,
  now: readonly string[],
  words: QuestionWords,
): void {
  const before = $progress.get().questions[first]?.attempts[0];
  const then = before && fits(key, before.response) ? before : undefined;
  host.querySelector('.thennow')?.remove();
  // Of an answer to an earlier wording nothing true can be said.
  if (before && !then) return;
  host
    .querySelector('.opts')
    ?.before(
      element(
        'div',
        'thennow',
        side(then ? fill(words.then, { when: dayOf(then.at, words) }) : words.thenOnly, then?.response),
        side(words.now, now),
      ),
    );

  function side(title: string, response: readonly string[] | undefined): HTMLElement {
    const label = element('p', 'label', title);
    if (!response) return element('div', '', label, element('p', '', words.noThen));
    const row = rowsOf(host).get(response[0] ?? '');
    const held = judge(key, response).right;
    return element(
      'div',
      '',
      label,
      element('p', 'hand', `${textOf(row, '.ltr')}. ${textOf(row, '.lbl')}`),
      verdict(held, held ? words.stands : words.standsNot),
    );
  }
}
