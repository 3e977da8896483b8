import { holds, learn } from '../../src/domain/case/facts.ts';
import type { Telling } from '../../src/domain/case/graph.ts';
import { againId } from '../../src/domain/course/question.ts';
import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';
import { provedCase } from './proved-cases.ts';
import { REAL_SHAPE } from './real-shape.ts';

/** A number from 0 up to, but not, `sides`. */
export type Dice = (sides: number) => number;

type Question = (typeof REAL_SHAPE)['questions'][number];

export interface Played {
  events: CourseEvent[];
  /** One second after the event before. */
  tell: (happening: Happening) => string;
  wait: (days: number) => void;
  /** Whether no text of a match is given to two cards. */
  orderly: boolean;
}

/** Begins a history. @param from the time of the first event */
export function beginCourse(from = Date.UTC(2026, 8, 14, 9), { orderly = false } = {}): Played {
  const events: CourseEvent[] = [];
  let now = from;
  return {
    events,
    orderly,
    tell(happening) {
      const id = `played-${events.length + 1}`;
      events.push({ id, at: now, ...happening });
      now += 1000;
      return id;
    },
    wait(days) {
      now += days * 86_400_000;
    },
  };
}

export interface HowToPlay {
  telling?: Telling;
  /** After so many decisions it is left. */
  stop?: number;
  /** What-if: the run and its choices that are kept. */
  whatIf?: { run: string; choices: string[] };
  /** Whether questions about the ground may be passed over. */
  passGrounds?: boolean;
  toDebrief?: boolean;
}

/** Plays a case as its page does. @returns the run, and the choices in it */
export function playCase(
  { tell }: Played,
  id: string,
  dice: Dice,
  how: HowToPlay = {},
): { run: string; choices: string[] } {
  const { telling = 'guided', stop = Infinity, whatIf, passGrounds = false, toDebrief = true } = how;
  const { graph } = provedCase(id);
  const run = tell({ verb: 'initialized', case: id, telling, content: 1, ...(whatIf && { whatIf }) });
  const choices: string[] = [];
  let at = graph.start;
  let facts: string[] = [];
  for (;;) {
    const scene = graph.scenes.find((each) => each.id === at);
    if (!scene || choices.length >= stop) break;
    const step = choices.length;
    const kept = whatIf?.choices[step];
    const open = scene.choices.filter((each) => holds(facts, each));
    const choice = kept === undefined ? open[dice(open.length)] : open.find((each) => each.id === kept);
    if (!choice) throw new Error(`The scene ${at} of ${id} cannot be left.`);
    facts = learn(facts, choice.teaches);
    at = choice.goes;
    choices.push(choice.id);
    if (kept !== undefined) continue;
    tell({ verb: 'answered', case: id, run, step, choice: choice.id });
    const grounds = choice.ground?.options.map(({ cite }) => cite) ?? [];
    const ground = grounds[dice(grounds.length + Number(passGrounds))];
    if (ground !== undefined) tell({ verb: 'answered', case: id, run, step, ground });
    if (choices.length === stop && dice(2) === 0) return { run, choices };
    tell({ verb: 'progressed', case: id, run, step, to: 'next' });
  }
  if (graph.endings.every((ending) => ending.id !== at)) return { run, choices };
  tell({ verb: 'completed', case: id, run, ending: at });
  if (toDebrief) tell({ verb: 'progressed', case: id, run, step: choices.length, to: 'debrief' });
  return { run, choices };
}

/** Goes through a lesson. @param sections how many of its sections are read; all of them complete it */
export function readLesson(
  { tell, orderly }: Played,
  id: string,
  dice: Dice,
  { sections = Infinity, answering = true } = {},
): void {
  const lesson = REAL_SHAPE.lessons.find((each) => each.id === id);
  const page = `lesson-${id}.html`;
  const own = answering ? questionsOf(id) : [];
  tell({ verb: 'launched', page });
  for (const question of own)
    tell({ verb: 'answered', question: question.id, response: anyResponse(question, dice, orderly) });
  for (const section of lesson?.sections.slice(0, sections) ?? []) {
    tell({ verb: 'launched', page, section });
    tell({ verb: 'experienced', lesson: id, section });
  }
  if (sections < (lesson?.sections.length ?? 0)) return;
  for (const question of own.filter(({ use }) => use === 'opening'))
    tell({ verb: 'answered', question: againId(question.id), response: anyResponse(question, dice, orderly) });
  tell({ verb: 'completed', lesson: id });
}

/** Takes a test. @param answered how many questions are answered before it is handed in or left */
export function takeTest(
  { tell, orderly }: Played,
  test: 'pretest' | 'final',
  dice: Dice,
  { answered = 14, handIn = true, right = dice(answered + 1), seed = dice(256) } = {},
): string {
  const bank = REAL_SHAPE.questions.filter(({ use }) => use === test);
  const of = Math.min(14, bank.length);
  const attempt = tell({ verb: 'initialized', test, seed, content: 1 });
  for (let left = Math.min(answered, of); left > 0; left -= 1) {
    const [question] = bank.splice(dice(bank.length), 1);
    if (!question) break;
    tell({ verb: 'answered', question: question.id, response: anyResponse(question, dice, orderly), attempt });
  }
  const isLeft = test === 'final' && (handIn || dice(2) === 0);
  for (let left = isLeft ? of - answered : 0; left > 0; left -= 1) {
    const [question] = bank.splice(dice(bank.length), 1);
    if (question) tell({ verb: 'skipped', question: question.id, attempt });
  }
  if (!handIn) return attempt;
  tell({ verb: 'completed', test, attempt, right: Math.min(right, of), of });
  if (test === 'final')
    tell({ verb: right >= 12 ? 'passed' : 'failed', test, attempt, right: Math.min(right, of), of });
  return attempt;
}

/** Any answer that the page of the question takes. */
function anyResponse({ kind, options }: Question, dice: Dice, orderly: boolean): string[] {
  const any = () => options[dice(options.length)] ?? '';
  if (kind === 'choose-one') return [any()];
  if (kind === 'match' && !orderly) return options.map(any);
  if (kind === 'choose-all') {
    const some = options.filter(() => dice(2) === 0);
    return some.length > 0 ? some : [any()];
  }
  const left = [...options];
  return options.flatMap(() => left.splice(dice(left.length), 1));
}

function questionsOf(lesson: string): Question[] {
  return REAL_SHAPE.questions.filter(
    ({ id, use }) => id.startsWith(`${lesson}-`) && (use === 'opening' || use === 'check'),
  );
}
