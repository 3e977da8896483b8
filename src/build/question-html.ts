import type { Question } from '../domain/course/question.ts';
import { renderMarkdown } from './markdown.ts';

const inline = (text: string): string => renderMarkdown(text, true);
const block = (text: string): string => renderMarkdown(text, false);

/** The question with its texts as HTML: stems and reasons in paragraphs, what stands in a row without. */
export function questionAsHtml(question: Question): Question {
  const stem = block(question.stem);
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      return {
        ...question,
        stem,
        options: question.options.map((each) => ({ ...each, text: inline(each.text), why: block(each.why) })),
      };
    case 'order':
      return {
        ...question,
        stem,
        why: block(question.why),
        options: question.options.map(({ id, text }) => ({ id, text: inline(text) })),
      };
    case 'match':
      return {
        ...question,
        stem,
        pairs: question.pairs.map((each) => ({
          ...each,
          left: inline(each.left),
          right: inline(each.right),
          why: block(each.why),
        })),
      };
  }
}
