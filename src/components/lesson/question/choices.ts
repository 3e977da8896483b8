import type { JudgedPart } from '../../../domain/course/judge.ts';
import { fill } from '../../../i18n/fill.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';
import { bringReasons, rowsOf, textOf, type MakeField } from './field.ts';
import { verdict } from './verdict.ts';

/** What is said where several may be chosen. */
export interface SayAll {
  /** About one option: whether it stands, and what the learner did with it. */
  word: (part: JudgedPart, words: QuestionWords) => string;
  /** About the whole answer. */
  tell: (parts: readonly JudgedPart[], words: QuestionWords, language: string) => string;
}

/** Radio buttons, or with `all` checkboxes; both get the pen ring. */
export const choices =
  (all?: SayAll): MakeField =>
  ({ host, words, language, changed }) => {
    const rows = rowsOf(host);
    const inputs = [...host.querySelectorAll('input')];
    const letterOf = (id = '') => textOf(rows.get(id), '.ltr');
    const chosen = () => inputs.filter(({ checked }) => checked).map(({ value }) => value);

    const mark = (ids: readonly string[], done: boolean, reasons = done) => {
      host.querySelector('.opts')?.classList.toggle('done', done);
      for (const [id, row] of rows) {
        row.classList.toggle('picked', !done && ids.includes(id));
        row.classList.toggle('chosen', done && ids.includes(id));
        row.querySelector('.why')?.toggleAttribute('hidden', !reasons);
      }
      for (const input of inputs) {
        input.checked = ids.includes(input.value);
        input.disabled = done;
        input.hidden = done;
      }
    };
    bringReasons(host, rows);
    host.querySelector('.yours')?.remove();
    mark([], false);
    host.addEventListener('change', () => {
      mark(chosen(), false);
      changed();
    });

    return {
      key: {
        kind: all ? 'choose-all' : 'choose-one',
        options: [...rows].map(([id, row]) => ({ id, right: row.dataset.right !== undefined })),
      },
      read: () => (chosen().length > 0 ? chosen() : undefined),
      button: () => (chosen().length > 0 ? fill(words.answer, { letters: chosen().map(letterOf).join(', ') }) : ''),
      lock: (response) => {
        mark(response, true, false);
      },
      show({ parts }, response) {
        mark(response, true);
        for (const part of parts) {
          const said = (response.length > 0 && all ? all.word : wordOne)(part, words);
          rows
            .get(part.id)
            ?.querySelector('.verdict')
            ?.replaceWith(verdict(part.stands === true, said));
        }
      },
      tell({ right, parts }, response) {
        if (all) return [all.tell(parts, words, language), true];
        const said = fill(words.tellOne[right ? 'right' : 'wrong'], { letter: letterOf(response[0]) });
        return [`${said} ${words.reasonsAt}`, false];
      },
      clear() {
        mark([], false);
        inputs[0]?.focus();
      },
    };
  };

function wordOne({ stands, chosen }: JudgedPart, words: QuestionWords): string {
  const word = stands ? words.stands : words.standsNot;
  return chosen ? `${words.yours} · ${word.toLocaleLowerCase()}` : word;
}
