import type { Question } from '../../domain/course/question.ts';
import type { Words } from '../../i18n/words.ts';

/** A numbered part of a question: its stem, or an answer with its reason. */
export interface QuestionPart {
  passage: string;
  /** In small letters before the text. */
  label?: string;
  html: string;
  /** Whether the answer stands. */
  right?: boolean;
  why?: string;
  cites?: readonly string[];
}

/** The parts of a question in the order of its file: first the stem, then every answer. Texts are HTML. */
export function questionParts(question: Question, { lesson, common, reader }: Words): QuestionPart[] {
  const name = `question:${question.id}`;
  const stem = {
    passage: name,
    label: [reader.uses[question.use], lesson.kinds[question.kind], question.id].join(' · '),
    html: question.stem,
  };
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      return [
        stem,
        ...question.options.map(({ id, text, right, why, cites }, index) => ({
          passage: `${name}/${id}`,
          label: common.letters[index] ?? id,
          html: text,
          right,
          why,
          cites,
        })),
      ];
    case 'order':
      return [
        { ...stem, why: question.why, cites: question.cites },
        ...question.options.map(({ id, text }, index) => ({
          passage: `${name}/${id}`,
          label: String(index + 1),
          html: text,
        })),
      ];
    case 'match':
      return [
        stem,
        ...question.pairs.map(({ id, left, right, why, cites }) => ({
          passage: `${name}/${id}`,
          html: `${left} → ${right}`,
          why,
          cites,
        })),
      ];
  }
}
