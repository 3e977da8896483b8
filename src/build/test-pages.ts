import { toCards } from '../domain/citation/to-card.ts';
import type { OutlineLesson } from '../domain/course/outline.ts';
import type { Question } from '../domain/course/question.ts';
import { THREADS, type ThreadId } from '../domain/course/threads.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';
import { questionAsHtml } from './question-html.ts';

/** A thread with the lesson that teaches it. */
export interface ThreadLesson {
  thread: ThreadId;
  lesson: OutlineLesson;
  /** What the lesson holds, in one sentence. */
  summary: string;
}

/** A question of a test, its texts as HTML. */
export type TestQuestion = Question & { thread: ThreadId };

/** What the page of a test is built from. @throws when a question has no thread, or a thread no lesson */
export function testPage(use: 'pretest' | 'final') {
  const { library, outline, lessons, questions } = loadCourse();
  const bank = [...questions.values()]
    .filter(({ question }) => question.use === use)
    .map(({ question }): TestQuestion => {
      const { thread } = question;
      if (!thread) throw new Error(`The question ‘${question.id}’ names no thread. Add “thread:” to it.`);
      return { ...questionAsHtml(question), thread };
    });
  const threads = THREADS.map((thread): ThreadLesson => {
    const lesson = outline.lessons.find((each) => each.thread === thread);
    if (!lesson) throw new Error(`No lesson of content/en/course.yaml teaches the thread ‘${thread}’.`);
    return { thread, lesson, summary: lessons.find(({ head }) => head?.id === lesson.id)?.head?.summary ?? '' };
  });
  const cards = new Map(toCards([...library.entries.values()], renderMarkdown).map((card) => [card.id, card]));
  return { bank: bank.sort(byThread), threads, cards, outline };
}

function byThread(a: TestQuestion, b: TestQuestion): number {
  return THREADS.indexOf(a.thread) - THREADS.indexOf(b.thread);
}
