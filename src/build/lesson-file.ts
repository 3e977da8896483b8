import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonSchema, type LessonHead } from '../domain/course/lesson-schema.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { parseYaml } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';
import { placeIn } from './texts.ts';

/** A lesson as it was read: front matter checked, body as text. */
export interface LessonFile {
  /** Relative to the repository root. */
  file: string;
  head: LessonHead | undefined;
  /** Where a field of the front matter stands. */
  headPlace: (path: readonly PropertyKey[]) => Place;
  /** The text with the front matter blanked out, so that offsets and lines are those of the file. */
  body: string;
  /** Where an offset of `body` stands. */
  bodyPlace: (offset: number) => Place;
  problems: Problem[];
}

/**
 * Reads one lesson.
 * @param file relative to `root`
 * @throws when the file cannot be read
 */
export function readLesson(file: string, root = process.cwd()): LessonFile {
  const text = readFileSync(join(root, file), 'utf8');
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  // The two lines of dashes become spaces: the rest keeps its place.
  const yaml = parseYaml(front.replace(/^---/, '   ').replace(/---\n$/, '   \n'), file);
  const { value, problems } = shapeOf(lessonSchema, yaml);
  const missing = {
    file,
    line: 1,
    column: 1,
    rule: 'lesson-head',
    what: 'This lesson does not begin with its front matter.',
    todo: 'Begin the file with a line of three dashes, the fields, and again three dashes.',
  };
  return {
    file,
    head: value,
    headPlace: yaml.placeOf,
    body: front.replace(/[^\n]/g, ' ') + text.slice(front.length),
    bodyPlace: (offset) => placeIn(text, file, offset),
    problems: front === '' ? [missing] : problems,
  };
}
