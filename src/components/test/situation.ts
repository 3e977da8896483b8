import { fits, judge, type Judgement } from '../../domain/course/judge.ts';
import type { Scored } from '../../domain/course/score.ts';
import type { ThreadId } from '../../domain/course/threads.ts';
import { element, pageWords, setAria } from '../lesson/element.ts';
import type { Field, MakeField } from '../lesson/question/field.ts';

/** A question of the bank, as the page holds it. */
export interface Situation extends Scored {
  holder: HTMLElement;
  field: Field;
  /** The attempt whose answer it holds. */
  attempt?: string;
}

/** Brings a question of the bank to life. `changed` is called when the answer that is being made changes. */
export function openSituation(holder: HTMLElement, make: MakeField, changed: () => void): Situation {
  const host = holder.firstElementChild as HTMLElement;
  const line = host.querySelector('.tellall');
  const field = make({
    host,
    words: pageWords(),
    language: document.documentElement.lang,
    say: (sentence) => line?.replaceChildren(sentence),
    changed,
  });
  const { id = '', thread } = holder.dataset;
  return { id, thread: thread as ThreadId, holder, field, key: field.key };
}

/** Shows all reasons, and beside them what was answered; without an answer that fits the question only what is true. */
export function showReasons({ holder, field, key }: Situation, response: readonly string[] = []): void {
  const answered = fits(key, response);
  const line = holder.querySelector('.tellall');
  const judgement = answered ? judge(key, response) : untouched(key);
  field.show(judgement, response);
  if (!answered)
    holder.querySelectorAll('.cross, .ord .why, .given > :nth-child(-n + 3)').forEach((each) => each.remove());
  const [sentence, seen] = answered ? field.tell(judgement, response) : ['', false];
  // It was there before the page said so: nothing to announce.
  if (line) setAria(line, 'live', 'off');
  line?.classList.toggle('vh', !seen);
  line?.replaceChildren(seen ? sentence : '');
}

/** What is true of each option; steps and cards have nothing to tell but their place. */
function untouched(key: Situation['key']): Judgement {
  const agrees = false;
  if (key.kind === 'match') return { right: false, parts: key.pairs.map(({ id }) => ({ id, agrees })) };
  if (key.kind === 'order') return { right: false, parts: key.options.map(({ id }) => ({ id, agrees })) };
  return {
    right: false,
    parts: key.options.map(({ id, right }) => ({ id, agrees, stands: right, chosen: false })),
  };
}

/** A row of closed reasons that opens; `about` tells it from the others for whoever hears the page. */
export function fold(summary: string, about: string, ...content: Node[]): HTMLDetailsElement {
  return element('details', 'more', element('summary', '', summary, element('span', 'vh', `: ${about}`)), ...content);
}
