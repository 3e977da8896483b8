import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { drawAll } from '../../src/domain/course/draw.ts';
import type { Question } from '../../src/domain/course/question.ts';
import type { ThreadId } from '../../src/domain/course/threads.ts';

const BANK = parse(readFileSync('content/en/checks/final.yaml', 'utf8')) as (Question & { thread: ThreadId })[];

/** The questions that a first attempt with that seed asks, in its order. */
export function drawnBy(seed: number): (Question & { thread: ThreadId })[] {
  const [ids = []] = drawAll(BANK, [{ seed, answers: {} }], 14);
  return ids.flatMap((id) => BANK.find((question) => question.id === id) ?? []);
}

/** The first seed whose test has all four kinds of question. */
export function seedOfAllKinds(): number {
  for (let seed = 0; ; seed += 1) if (new Set(drawnBy(seed).map(({ kind }) => kind)).size === 4) return seed;
}

/** The answer that stands. */
export function rightAnswer(question: Question): string[] {
  if (question.kind === 'match') return question.pairs.map(({ id }) => id);
  if (question.kind === 'order') return question.options.map(({ id }) => id);
  return question.options.filter(({ right }) => right).map(({ id }) => id);
}
