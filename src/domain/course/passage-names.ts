import type { CaseGraph } from '../case/graph.ts';
import type { OutlineLesson } from './outline.ts';
import type { Question } from './question.ts';

/** What the whole course as one text is numbered by. */
export interface Numbered {
  /** In the order of study, with how many sections each has, the opening decision counted as one. */
  lessons: readonly (Pick<OutlineLesson, 'id' | 'order'> & { sections: number })[];
  /** In the order of study. */
  cases: readonly CaseGraph[];
  questions: readonly Question[];
  /** The parts of the workbench, with the list in which each stands. */
  workbench: readonly { id: string; list: string }[];
}

/** The letter of a case, by its place among all cases. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * The number of each passage, by the name that open points give it: lesson.section (`5.2`), case.scene.choice (`A.3.2`), papers,
 * endings and the rest of a case (`A.P1`, `A.E2`, `A.D`, `A.N`), questions of the tests (`P.3`, `F.12`) with their options (`F.12a`),
 * parts of the workbench (`W.4.2`). A question of a lesson goes by its id: its number follows from the paragraphs around it.
 */
export function passageNumbers({ lessons, cases, questions, workbench }: Numbered): ReadonlyMap<string, string> {
  return new Map([
    ...lessons.flatMap(({ id, order, sections }): [string, string][] => [
      [`lesson:${id}`, String(order)],
      ...Array.from({ length: sections }, (_, at): [string, string] => [
        `lesson:${id}/s${String(at + 1)}`,
        `${String(order)}.${String(at + 1)}`,
      ]),
    ]),
    ...cases.flatMap((graph, index) => ofCase(graph, letterOf(index))),
    ...(['pretest', 'final'] as const).flatMap((use) =>
      questions.filter((question) => question.use === use).flatMap((question, at) => ofTest(question, at + 1)),
    ),
    ...ofWorkbench(workbench),
  ]);
}

function ofCase({ id, exhibits, scenes, endings }: CaseGraph, letter: string): [string, string][] {
  return [
    [`case:${id}`, letter],
    ...exhibits.map((paper, at): [string, string] => [`paper:${id}/${paper.id}`, `${letter}.P${String(at + 1)}`]),
    ...scenes.flatMap((scene, at): [string, string][] => [
      [`scene:${id}/${scene.id}`, `${letter}.${String(at + 1)}`],
      ...scene.choices.map((choice, nth): [string, string] => [
        `choice:${id}/${choice.id}`,
        `${letter}.${String(at + 1)}.${String(nth + 1)}`,
      ]),
    ]),
    ...endings.map((ending, at): [string, string] => [`ending:${id}/${ending.id}`, `${letter}.E${String(at + 1)}`]),
    [`debrief:${id}`, `${letter}.D`],
    [`notes:${id}`, `${letter}.N`],
  ];
}

function ofWorkbench(parts: Numbered['workbench']): [string, string][] {
  const lists = [...new Set(parts.map(({ list }) => list))];
  return parts.map(({ id, list }) => {
    const place = parts.filter((part) => part.list === list).findIndex((part) => part.id === id);
    return [`workbench:${id}`, `W.${String(lists.indexOf(list) + 1)}.${String(place + 1)}`];
  });
}

function ofTest(question: Question, number: number): [string, string][] {
  const name = `${question.use === 'final' ? 'F' : 'P'}.${String(number)}`;
  const parts = question.kind === 'match' ? question.pairs : question.options;
  return [
    [`question:${question.id}`, name],
    ...parts.map(({ id }, at): [string, string] => [
      `question:${question.id}/${id}`,
      `${name}${String.fromCharCode(97 + at)}`,
    ]),
  ];
}
