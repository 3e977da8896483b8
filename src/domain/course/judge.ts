/** What is needed to judge an answer; every question is one, and a page can carry less. */
export type AnswerKey =
  | { kind: 'choose-one' | 'choose-all'; options: readonly { id: string; right: boolean }[] }
  | { kind: 'order'; options: readonly { id: string }[] }
  | { kind: 'match'; pairs: readonly { id: string }[] };

/** What is true of one option, step or card, and what the learner did with it. */
export interface JudgedPart {
  id: string;
  /** Whether the learner was right about it: chose what stands, left out what does not, put it there, matched it. */
  agrees: boolean;
  /** Of an option: whether it stands, and whether it was chosen. */
  stands?: boolean;
  chosen?: boolean;
  /** Of a step: where the learner put it, from 0. */
  place?: number;
  /** Of a card: the id of the pair whose right-hand text the learner gave it. */
  given?: string;
}

export interface Judgement {
  /** Whether the whole answer is right. */
  right: boolean;
  /** In the order of the question; of `order`, in the right order. */
  parts: JudgedPart[];
}

/**
 * Whether a response answers this question: known ids, each once, as many as the kind asks for.
 * A record can hold an answer to an earlier wording of a question; such an answer does not fit.
 */
export function fits(key: AnswerKey, response: readonly string[]): boolean {
  const ids = partsOf(key).map(({ id }) => id);
  if (!response.every((id) => ids.includes(id))) return false;
  switch (key.kind) {
    case 'choose-one':
      return response.length === 1;
    case 'choose-all':
      return response.length > 0 && isSet(response);
    case 'order':
      return response.length === ids.length && isSet(response);
    default:
      return response.length === ids.length;
  }
}

/**
 * Judges an answer: option ids for the two kinds of choice, all step ids in the learner’s order, or for each card the id of the
 * pair whose right-hand text it was given.
 * @throws RangeError if the response does not fit the question
 */
export function judge(key: AnswerKey, response: readonly string[]): Judgement {
  if (!fits(key, response)) {
    throw new RangeError(`‘${response.join(', ')}’ does not answer a ‘${key.kind}’ question. Ask fits() first.`);
  }
  const parts = judgeParts(key, response);
  return { right: parts.every(({ agrees }) => agrees), parts };
}

function judgeParts(key: AnswerKey, response: readonly string[]): JudgedPart[] {
  switch (key.kind) {
    case 'choose-one':
    case 'choose-all':
      return key.options.map(({ id, right }) => {
        const chosen = response.includes(id);
        return { id, stands: right, chosen, agrees: chosen === right };
      });
    case 'order':
      return key.options.map(({ id }, index) => {
        const place = response.indexOf(id);
        return { id, place, agrees: place === index };
      });
    case 'match':
      return key.pairs.map(({ id }, index) => {
        const given = response[index] ?? '';
        return { id, given, agrees: given === id };
      });
  }
}

function partsOf(key: AnswerKey): readonly { id: string }[] {
  return key.kind === 'match' ? key.pairs : key.options;
}

function isSet(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
