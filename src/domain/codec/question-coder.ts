import { ifGiven } from './if-given.ts';
import type { Tools } from './kind.ts';

/** What an opening has after its id where it is answered again. */
const AGAIN = '-again';

/** A question and the response to it. @param about where it is asked */
export function answerOf(
  tools: Tools,
  about: string,
  given?: { question: string; response: string[] },
): { question: string; response: string[] } {
  const question = questionId(tools, about, given?.question);
  return { question, response: tools.names.response(bare(question), given?.response) };
}

/** A question: mostly the next one, or the opening of the lesson again. */
export function questionId({ coder, names, story }: Tools, about: string, value?: string): string {
  const isAgain = coder.flag(
    `${about} again`,
    ifGiven(value, (given) => bare(given) !== given && names.numberOf('questions', bare(given)) > 0),
  );
  const foretold = isAgain ? story.opening : story.question + 1;
  const asked = ifGiven(value, (given) => (isAgain ? bare(given) : given));
  const id = names.foretold(isAgain ? `${about} again` : about, 'questions', foretold, asked);
  story.question = names.numberOf('questions', id);
  story.opening ||= story.question;
  return isAgain ? id + AGAIN : id;
}

function bare(question: string): string {
  return question.endsWith(AGAIN) ? question.slice(0, -AGAIN.length) : question;
}
