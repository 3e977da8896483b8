import { checkCourse, type Course } from '../../../src/build/course-content.ts';
import { courseParts } from '../../../src/build/course-parts.ts';
import { drawAll } from '../../../src/domain/course/draw.ts';
import { fits, judge } from '../../../src/domain/course/judge.ts';
import { againId, type Question } from '../../../src/domain/course/question.ts';
import type { CourseEvent } from '../../../src/domain/record/events.ts';
import { optionsOf } from '../../../src/domain/register/course-ids.ts';
import type { Register } from '../../../src/domain/register/register.ts';
import { BrowserPages } from './browser-pages.ts';
import { Chance } from './chance.ts';
import { playCase } from './play-case.ts';

let read: Course | undefined;

/** The course as it is, read once in a process. Throws when it is not in order. */
export function theCourse(): Course {
  if (read) return read;
  const { course, problems } = checkCourse();
  if (!course || problems.length > 0) throw new Error(`The content is not in order: ${problems[0]?.what ?? ''}`);
  return (read = course);
}

/** The numbers of the course as it is. */
export function theRegister(): Register {
  const { kept } = theCourse();
  if (!kept) throw new Error('The register was not read.');
  return kept.register;
}

/** How much a learner does: how often each case is played, each question of a lesson answered, each test taken. */
export interface Diligence {
  plays: number;
  tries: number;
  pretests: number;
  finals: number;
}

/** Everything once; two final tests, because only two ask all questions of the bank. */
export const FINISHED: Diligence = { plays: 1, tries: 1, pretests: 1, finals: 2 };
/** Each case played and replayed three times, every question – of the tests too – answered three times. */
export const WORST: Diligence = { plays: 4, tries: 3, pretests: 3, finals: 6 };

/** The whole record of a learner who goes through the course in its order, as the pages write it. The same seed gives the same record. */
export function aLearner({ plays, tries, pretests, finals }: Diligence, seed = 1): CourseEvent[] {
  const chance = new Chance(seed);
  const pages = new BrowserPages(chance);
  const course = theCourse();
  const questions = [...course.questions.values()].map(({ question }) => question);
  const questionOf = (id: string) => questions.find((question) => question.id === id);

  const seeds = { pretest: [] as number[], final: [] as number[] };

  for (let count = 0; count < pretests; count++) takeTest('pretest');
  for (const { id, sections } of courseParts(course, []).lessons) readLesson(id, sections);
  for (const { id } of course.outline.cases) {
    const found = course.cases.find(({ graph }) => graph.id === id);
    if (found) playCase(pages, chance, found.graph, found.proof.rightPath, plays);
  }
  for (let count = 0; count < finals; count++) takeTest('final');
  return pages.events;

  function readLesson(lesson: string, sections: readonly string[]): void {
    const head = course.lessons.find((each) => each.head?.id === lesson)?.head;
    const opening = questionOf(head?.opening ?? '');
    const checks = (head?.checks ?? []).flatMap((id) => questionOf(id) ?? []);
    if (!opening) throw new Error(`The lesson ${lesson} has no opening.`);
    pages.load();
    sections.forEach((section, index) => {
      pages.append({ verb: 'launched', page: `lesson-${lesson}.html`, section });
      if (index === 0) pages.append({ verb: 'answered', question: opening.id, response: answer(opening) });
      const check = checks[index - 1];
      if (check) tryOut(check, check.id);
      // Now and then a page is left in the middle and opened again.
      if (chance.next() < 0.05) pages.load();
      if (index === sections.length - 1) tryOut(opening, againId(opening.id));
      if (chance.next() < 0.1)
        pages.append({ verb: 'commented', note: `${lesson}-${section}`, text: 'Ask the clinic.' });
      pages.append({ verb: 'experienced', lesson, section });
    });
    pages.append({ verb: 'completed', lesson }, true);
  }

  function tryOut(question: Question, id: string): void {
    for (let count = 0; count < tries; count++)
      pages.append({ verb: 'answered', question: id, response: answer(question) });
  }

  function takeTest(test: 'pretest' | 'final'): void {
    pages.load();
    const newSeed = chance.between(0, 2 ** 32 - 1);
    const attempt = pages.append({ verb: 'initialized', test, seed: newSeed, content: 1 }).id;
    const bank = questions.flatMap((each) =>
      each.use === test && each.thread ? { ...each, thread: each.thread } : [],
    );
    seeds[test].push(newSeed);
    const drawn = drawAll(
      bank,
      seeds[test].map((each) => ({ seed: each, answers: {} })),
      course.outline.completion.finalQuestions,
    );
    const asked =
      test === 'pretest' ? bank : (drawn.at(-1) ?? []).flatMap((id) => bank.find((each) => each.id === id) ?? []);
    const waiting: Question[] = [...asked];
    let right = 0;
    for (let question; (question = waiting.shift());) {
      if (test === 'final' && chance.next() < 0.05) {
        pages.append({ verb: 'skipped', question: question.id, attempt });
        waiting.push(question);
        continue;
      }
      const response = answer(question);
      right += Number(fits(question, response) && judge(question, response).right);
      pages.append({ verb: 'answered', question: question.id, response, attempt });
    }
    const result = { attempt, right, of: asked.length };
    pages.append({ verb: 'completed', test, ...result }, true);
    if (test === 'final')
      pages.append({ verb: right / asked.length >= 0.8 ? 'passed' : 'failed', test, ...result }, true);
  }

  /** Right in two of three answers, otherwise anything. */
  function answer(question: Question): string[] {
    const options = optionsOf(question);
    const isRight = chance.next() < 0.67;
    switch (question.kind) {
      case 'order':
        return isRight ? options : chance.mixed(options);
      case 'match':
        return isRight ? options : options.map(() => chance.oneOf(options));
      case 'choose-one':
        return isRight ? rightOf(question) : [chance.oneOf(options)];
      case 'choose-all':
        return isRight ? rightOf(question) : options.filter((_, at) => at === 0 || chance.next() < 0.4);
    }
  }
}

function rightOf(question: Extract<Question, { options: { right?: boolean }[] }>): string[] {
  return 'options' in question
    ? question.options.flatMap((each) => ('right' in each && each.right ? each.id : []))
    : [];
}
