import { toCards } from '../domain/citation/to-card.ts';
import { againId, type Question } from '../domain/course/question.ts';
import type { AnswerToKnow, ReviewCourse } from '../domain/course/review-set.ts';
import type { ThreadId } from '../domain/course/threads.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';

/** A situation with its choices as HTML. */
export interface ReviewItem {
  id: string;
  thread: ThreadId;
  lesson: string;
  stem: string;
  options: { id: string; html: string; right: boolean; why: string; cites: { id: string; mark: string }[] }[];
}

export interface ReviewPage {
  items: ReviewItem[];
  course: ReviewCourse;
  lessons: Record<string, { title: string; href: string }>;
  cases: Record<string, string>;
}

/** The situations that a review can ask: those of the lessons and of the final test that have one right answer, and what the choice among them needs. */
export function reviewPage(): ReviewPage {
  const { outline, cases, questions, library } = loadCourse();
  const marks = new Map(
    toCards([...library.entries.values()], renderMarkdown).map(({ id, mark }) => [id, { id, mark }]),
  );
  const strandOf = ({ thread, lesson }: Question) => thread ?? outline.lesson(lesson).thread;
  const items: ReviewItem[] = [];
  const keys: Record<string, AnswerToKnow> = {};
  for (const { question } of questions.values()) {
    const thread = strandOf(question);
    // What was answered before reading says nothing about what was learned.
    if (!thread || question.use === 'pretest') continue;
    const { id, lesson, use } = question;
    keys[use === 'opening' ? againId(id) : id] = { thread, lesson, ...rightOf(question) };
    if (use === 'opening' || question.kind !== 'choose-one') continue;
    const options = question.options.map(({ text, why, cites, ...option }) => ({
      ...option,
      html: renderMarkdown(text, true),
      why: renderMarkdown(why, false),
      cites: cites.flatMap((cite) => marks.get(cite) ?? []),
    }));
    items.push({ id, thread, lesson, stem: renderMarkdown(question.stem, false), options });
  }
  const breaches = Object.fromEntries(
    cases.map(({ graph }) => [
      graph.id,
      Object.fromEntries(
        graph.scenes
          .flatMap(({ choices }) => choices)
          .filter(({ verdict }) => verdict === 'breach')
          .map(({ id, threads }) => [id, threads]),
      ),
    ]),
  );
  return {
    items,
    course: { pool: items.map(({ id, thread }) => ({ id, thread })), keys, breaches },
    lessons: Object.fromEntries(outline.lessons.map(({ id, title, href = '' }) => [id, { title, href }])),
    cases: Object.fromEntries(cases.map(({ graph: { id, title } }) => [id, title])),
  };
}

function rightOf(question: Question): Pick<AnswerToKnow, 'right' | 'ordered'> {
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      return { right: question.options.filter(({ right }) => right).map(({ id }) => id) };
    case 'order':
      return { right: question.options.map(({ id }) => id), ordered: true };
    case 'match':
      return { right: question.pairs.map(({ id }) => id), ordered: true };
  }
}
