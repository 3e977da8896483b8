import { fits, judge } from '../../../domain/course/judge.ts';
import { fill } from '../../../i18n/fill.ts';
import { $progress, append } from '../../../stores/record.ts';
import { element, focusOn, pageWords, setAria } from '../element.ts';
import { copyQuestion } from './copy-question.ts';
import { dayOf } from './day-of.ts';
import type { MakeField } from './field.ts';
import { thenAndNow } from './then-and-now.ts';

/**
 * Defines `<course-question data-question data-kind data-stage>`: lets a question be answered, keeps the answer in the record, and
 * brings it back on the next visit. `data-stage=first` keeps the reasons away; `again` sets this answer beside that of `data-first`.
 * @param kinds how each kind of question is answered that the page asks
 */
export function askQuestions(kinds: Record<string, MakeField>): void {
  customElements.define(
    'course-question',
    class extends HTMLElement {
      connectedCallback(): void {
        const makeField = kinds[this.dataset.kind ?? ''];
        if (makeField) ask(this, makeField);
      }
    },
  );
}

function ask(host: HTMLElement, makeField: MakeField): void {
  const { question = '', stage, first } = host.dataset;
  const words = pageWords();
  if (first !== undefined) copyQuestion(host, first);
  const line = host.querySelector('.tellall');
  const field = makeField({
    host,
    words,
    language: document.documentElement.lang,
    say: (sentence) => {
      say(sentence, false);
    },
    changed: update,
  });
  const answer = element('button', 'act');
  answer.dataset.action = 'confirm';
  answer.onclick = submit;
  const after = element('div', 'acts');
  after.hidden = true;
  host.append(element('div', 'confirm', answer), after);
  let known = 0;
  let mine = false;
  update();
  $progress.subscribe(({ questions }) => {
    const attempts = questions[question]?.attempts ?? [];
    const last = attempts.at(-1);
    if (last && attempts.length > known) {
      if (fits(field.key, last.response)) show(last.response, last.at);
      else
        void import('../../revised/tell-unfit.ts').then(({ tellUnfit }) => {
          // Answered again meanwhile, it fits.
          if (known === attempts.length) void tellUnfit(host, question);
        });
    }
    known = attempts.length;
  });

  function update(): void {
    const label = field.button();
    answer.hidden = label === '';
    answer.textContent = label;
    setAria(answer, 'disabled', !field.read() && 'true');
  }

  function submit(): void {
    const response = field.read();
    if (!response) return;
    // The store tells what was appended at once, so the answer is shown before this line is over.
    mine = true;
    append({ verb: 'answered', question, response });
    mine = false;
    focusOn(host.querySelector(stage === 'first' ? '.yours' : '.verdict'));
  }

  function show(response: readonly string[], at: number): void {
    answer.hidden = true;
    if (stage === 'first') {
      field.lock?.(response);
      host.querySelector('.yours')?.remove();
      host.querySelector('.chosen label')?.after(element('p', 'yours', fill(words.kept, { when: dayOf(at, words) })));
      return;
    }
    const judgement = judge(field.key, response);
    field.show(judgement, response);
    if (first !== undefined) thenAndNow(host, first, field.key, response, words);
    const [sentence, seen] = field.tell(judgement, response);
    if (mine || seen) say(sentence, seen);
    host.toggleAttribute('data-answered', true);
    offer();
  }

  /** What comes back on a later visit is shown and not announced. */
  function say(sentence: string, seen: boolean): void {
    if (!line) return;
    setAria(line, 'live', mine || !seen ? 'polite' : 'off');
    line.classList.toggle('vh', !seen);
    line.textContent = sentence;
  }

  function offer(): void {
    const again = element('button', 'act bare', words.again);
    again.dataset.action = 'restart';
    again.onclick = () => {
      after.hidden = true;
      say('', false);
      host.querySelector('.thennow')?.remove();
      host.toggleAttribute('data-answered', false);
      field.clear();
      update();
    };
    after.replaceChildren(again, element('span', 'small', words.firstKept));
    after.hidden = false;
    const next = host.nextElementSibling;
    if (next?.tagName !== 'H2') return;
    const link = element('a', 'act line', fill(words.goOn, { section: next.textContent }));
    link.href = `#${next.id}`;
    link.dataset.action = 'continue';
    after.prepend(link);
  }
}
