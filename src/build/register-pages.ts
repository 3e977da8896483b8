import type { Numbered, Register } from '../domain/register/register.ts';
import type { Shape } from '../domain/register/shape.ts';
import type { Kept } from '../domain/register/kept.ts';
import { loadCourse } from './course-content.ts';

/** The register as the browser needs it: by number, without what only the check looks at. */
export function registerForPages(): Register {
  const { cases, questions, lessons } = kept().register;
  return {
    cases: byNumber(cases).map(({ n, id, choices, grounds, endings }) => ({
      n,
      id,
      choices: numbered(choices),
      grounds: numbered(grounds),
      endings: numbered(endings),
    })),
    questions: byNumber(questions).map(({ n, id, options }) => ({ n, id, options: numbered(options) })),
    lessons: byNumber(lessons).map(({ n, id, sections }) => ({ n, id, sections: numbered(sections) })),
  };
}

/** The shape of each content version. */
export function shapesForPages(): Shape[] {
  return [...kept().shapes.values()];
}

function kept(): Kept {
  const read = loadCourse().kept;
  if (!read) throw new Error('The register was not read. Run “npm run check”.');
  return read;
}

function numbered(entries: readonly Numbered[]): Numbered[] {
  return byNumber(entries).map(({ n, id }) => ({ n, id }));
}

function byNumber<Entry extends Numbered>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.n - b.n);
}
