import type { AnsweredQuestion, CompletedLesson, Experienced, Launched } from '../record/events.ts';
import { ifGiven } from './if-given.ts';
import { kind, type Kind, type Tools } from './kind.ts';
import { answerOf } from './question-coder.ts';

/** What can happen in a lesson, and that a page was opened. The order of the kinds is part of the format. */
export const LESSON_KINDS: Readonly<Record<string, Kind>> = {
  opened: kind<Launched>((event) => event.verb === 'launched', opened),
  read: kind<Experienced>(
    (event) => event.verb === 'experienced',
    (tools, _, given) => {
      const { names, story } = tools;
      const lesson = lessonId(tools, given?.lesson);
      const section = names.near('section', `sections ${lesson}`, story.section + 1, given?.section);
      story.section = names.numberOf(`sections ${lesson}`, section);
      return { verb: 'experienced', lesson, section };
    },
  ),
  finished: kind<CompletedLesson>(
    (event) => event.verb === 'completed' && 'lesson' in event,
    (tools, _, given) => {
      const lesson = lessonId(tools, given?.lesson);
      tools.story.finished = true;
      tools.story.opening = 0;
      return { verb: 'completed', lesson };
    },
    { closes: true },
  ),
  answered: kind<AnsweredQuestion>(
    (event) => 'response' in event && event.attempt === undefined,
    (tools, _, given) => ({ verb: 'answered', ...answerOf(tools, 'question', given) }),
  ),
};

function opened({ coder, names }: Tools, _: string, given?: Launched): Launched {
  const lesson = given && (/^lesson-(.+)\.html$/.exec(given.page)?.[1] ?? '');
  const isLesson = coder.flag(
    'page of a lesson',
    ifGiven(lesson, (id) => names.numberOf('lessons', id) > 0),
  );
  const id = isLesson ? names.near('page', 'lessons', 0, lesson) : '';
  const page = isLesson ? `lesson-${id}.html` : names.other(given?.page);
  const hasSection = coder.flag('with a section', given?.section !== undefined);
  if (!hasSection) return { verb: 'launched', page };
  return { verb: 'launched', page, section: names.near('place', `sections ${id}`, 0, given?.section) };
}

/** Mostly the same lesson until it is finished, then the next. */
function lessonId({ names, story }: Tools, value?: string): string {
  const foretold = story.finished ? story.lesson + 1 : story.lesson;
  const id = names.foretold(story.finished ? 'next lesson' : 'lesson', 'lessons', foretold, value);
  const n = names.numberOf('lessons', id);
  if (n !== story.lesson) story.section = 0;
  story.lesson = n;
  story.finished = false;
  return id;
}
