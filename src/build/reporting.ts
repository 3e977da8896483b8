import type { CaseGraph } from '../domain/case/graph.ts';
import type { CourseToComplete } from '../domain/course/completion.ts';
import type { ReportedDecision, ReportedQuestion, ReportingTexts } from '../domain/course/interaction.ts';
import type { AnswerKey } from '../domain/course/judge.ts';
import type { Question } from '../domain/course/question.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';
import { plainWords } from './plain-words.ts';

/** What the launch page of a package tells portals with: the rules that the course asks for, and every decision and question in words. */
export function reporting(): ReportingTexts & { course: CourseToComplete } {
  const { outline, cases, questions } = loadCourse();
  return {
    course: {
      lessons: outline.lessons.map(({ id }) => ({ id })),
      cases: outline.cases.map(({ id, pair }) => ({ id, ...(pair !== undefined && { pair }) })),
      completion: outline.completion,
    },
    cases: cases.map(({ graph }) => ({ id: graph.id, title: graph.title, decisions: graph.scenes.map(decisionOf) })),
    questions: [...questions.values()].map(({ question }) => questionOf(question)),
  };
}

function decisionOf({ id, asks, choices }: CaseGraph['scenes'][number]): ReportedDecision {
  return {
    scene: id,
    asks: plainWords(asks),
    choices: choices.map((choice) => ({ id: choice.id, text: plainWords(choice.label), verdict: choice.verdict })),
  };
}

function questionOf(question: Question): ReportedQuestion {
  const parts =
    question.kind === 'match'
      ? question.pairs.map(({ id, left }) => ({ id, text: left }))
      : question.options.map(({ id, text }) => ({ id, text }));
  const words = (options: { id: string; text: string }[]) =>
    options.map(({ id, text }) => ({ id, text: plainWords(renderMarkdown(text, true)) }));
  return {
    id: question.id,
    asks: plainWords(renderMarkdown(question.stem, false)),
    options: words(parts),
    ...(question.kind === 'match' && { rights: words(question.pairs.map(({ id, right }) => ({ id, text: right }))) }),
    key: keyOf(question),
  };
}

function keyOf(question: Question): AnswerKey {
  switch (question.kind) {
    case 'match':
      return { kind: question.kind, pairs: question.pairs.map(({ id }) => ({ id })) };
    case 'order':
      return { kind: question.kind, options: question.options.map(({ id }) => ({ id })) };
    default:
      return { kind: question.kind, options: question.options.map(({ id, right }) => ({ id, right })) };
  }
}
