import type { AnsweredChoice, AnsweredQuestion, CourseEvent, Stamp } from '../record/events.ts';
import { fits, judge, type AnswerKey } from './judge.ts';

/** Something that can be chosen, in its words. */
export interface Option {
  id: string;
  text: string;
}

/** A decision of a case in words: what it asks, and what can be chosen, in the order of the page. */
export interface ReportedDecision {
  scene: string;
  asks: string;
  choices: (Option & { verdict: 'rights-based' | 'partly' | 'breach' })[];
}

/** A question in words, with its key. */
export interface ReportedQuestion {
  id: string;
  asks: string;
  /** Of `match`: the cards on the left. */
  options: Option[];
  /** Of `match`: the texts on the right, under the ids of their cards. */
  rights?: Option[];
  key: AnswerKey;
}

/** What the build writes into `reporting.json`: the words with which portals are told. */
export interface ReportingTexts {
  cases: { id: string; title: string; decisions: ReportedDecision[] }[];
  questions: ReportedQuestion[];
}

/** One decision or answer as portals report it; each standard writes it in its own way. */
export interface Interaction {
  /** The id of the event that it tells of: the same event is one interaction. */
  event: string;
  /** Readable and the same for all learners: `case-last-call.who-decides`, `question-order-or-choice`; letters, digits, `-`, `.` only. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  type: 'choice' | 'sequencing' | 'matching';
  /** What was asked. */
  asks: string;
  options: Option[];
  rights?: Option[];
  /** Ids of options in the order given; of `matching`, for each option in order the id of the right-hand text. */
  response: string[];
  /** Responses that stand, each in the same form; empty where none does. */
  correct: string[][];
  result: 'correct' | 'incorrect' | 'neutral';
  /** Seconds from what came before it in the same run or attempt; missing where that is not known or was long ago. */
  latency?: number;
}

/** Somebody who answers after this many seconds was elsewhere in between. */
const AWAY = 30 * 60;

/** Makes interactions of the events that are one, in order; others, and those of which there are no words, are left out. */
export function interactionsOf(
  events: readonly CourseEvent[],
  all: readonly CourseEvent[],
  texts: ReportingTexts,
): Interaction[] {
  return events.flatMap((event) => {
    if ('choice' in event) return decision(event, all, texts) ?? [];
    if ('response' in event) return question(event, all, texts) ?? [];
    return [];
  });
}

function decision(
  event: AnsweredChoice & Stamp,
  all: readonly CourseEvent[],
  texts: ReportingTexts,
): Interaction | undefined {
  const decided = texts.cases.find(({ id }) => id === event.case);
  const own = decided?.decisions.find(({ choices }) => choices.some(({ id }) => id === event.choice));
  const verdict = own?.choices.find(({ id }) => id === event.choice)?.verdict;
  if (!decided || !own) return undefined;
  return {
    event: event.id,
    id: `case-${event.case}.${own.scene}`,
    at: event.at,
    type: 'choice',
    asks: `${decided.title}: ${own.asks}`,
    options: own.choices.map(({ id, text }) => ({ id, text })),
    response: [event.choice],
    correct: own.choices.filter((each) => each.verdict === 'rights-based').map(({ id }) => [id]),
    result: verdict === 'rights-based' ? 'correct' : verdict === 'partly' ? 'neutral' : 'incorrect',
    ...latency(event, all, (other) => other.id === event.run || ('run' in other && other.run === event.run)),
  };
}

function question(
  event: AnsweredQuestion & Stamp,
  all: readonly CourseEvent[],
  texts: ReportingTexts,
): Interaction | undefined {
  const again = !texts.questions.some(({ id }) => id === event.question);
  const of = again ? event.question.replace(/-again$/, '') : event.question;
  const own = texts.questions.find(({ id }) => id === of);
  // An answer to an earlier wording cannot be judged by today’s key.
  if (!own || !fits(own.key, event.response)) return undefined;
  const { kind } = own.key;
  const type = kind === 'match' ? 'matching' : kind === 'order' ? 'sequencing' : 'choice';
  return {
    event: event.id,
    id: `question-${event.question}`,
    at: event.at,
    type: type,
    asks: own.asks,
    options: own.options,
    ...(own.rights && { rights: own.rights }),
    response: event.response,
    correct: [standing(own.key)],
    result: judge(own.key, event.response).right ? 'correct' : 'incorrect',
    ...latency(
      event,
      all,
      (other) =>
        event.attempt !== undefined &&
        (other.id === event.attempt || ('attempt' in other && other.attempt === event.attempt)),
    ),
  };
}

/** The response that stands. */
function standing(key: AnswerKey): string[] {
  switch (key.kind) {
    case 'choose-one':
    case 'choose-all':
      return key.options.filter(({ right }) => right).map(({ id }) => id);
    case 'order':
      return key.options.map(({ id }) => id);
    case 'match':
      return key.pairs.map(({ id }) => id);
  }
}

function latency(
  { id, at }: Stamp,
  all: readonly CourseEvent[],
  belongs: (other: CourseEvent) => boolean,
): { latency?: number } {
  const before = all.filter((other) => other.id !== id && other.at < at && belongs(other)).at(-1);
  const seconds = before && Math.round((at - before.at) / 1000);
  return seconds !== undefined && seconds <= AWAY ? { latency: seconds } : {};
}
