import type { AnswerKey, Judgement } from '../../../domain/course/judge.ts';
import type { QuestionWords } from '../../../i18n/en/lesson.ts';

/** What the element of a question needs of one kind of question. It reads and changes the rows that the page already holds. */
export interface Field {
  key: AnswerKey;
  /** The answer as it stands, or nothing while it is incomplete. */
  read(): string[] | undefined;
  /** What the button says: it names the answer, or says what is missing. Nothing: no button yet. */
  button(): string;
  /** Shows the reasons and what the learner did. */
  show(judgement: Judgement, response: readonly string[]): void;
  /** One sentence about the whole answer, and whether it is to be seen, not only heard. */
  tell(judgement: Judgement, response: readonly string[]): [sentence: string, seen: boolean];
  /** Back to a question without an answer. */
  clear(): void;
  /** No more changes, and no reasons: what an opening can do. */
  lock?(response: readonly string[]): void;
}

export interface FieldTools {
  host: HTMLElement;
  words: QuestionWords;
  language: string;
  /** Says something to a screen reader. */
  say: (sentence: string) => void;
  /** The answer has changed. */
  changed: () => void;
}

export type MakeField = (tools: FieldTools) => Field;

/** The rows of a question, by the id of the part that each stands for. */
export function rowsOf(host: HTMLElement): Map<string, HTMLElement> {
  return new Map([...host.querySelectorAll<HTMLElement>('[data-part]')].map((row) => [row.dataset.part ?? '', row]));
}

/** Brings each reason from the list below the question to its row, still hidden. */
export function bringReasons(host: HTMLElement, rows: ReadonlyMap<string, HTMLElement>): void {
  host.querySelectorAll<HTMLElement>('[data-why]').forEach((reason) => {
    reason.hidden = true;
    rows.get(reason.dataset.why ?? '')?.append(reason);
  });
}

/** The text of an element that may not be there. */
export function textOf(row: Element | undefined, selector: string): string {
  return row?.querySelector(selector)?.textContent.trim() ?? '';
}
