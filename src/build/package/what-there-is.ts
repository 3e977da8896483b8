import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../course-content.ts';
import type { Available } from '../../packaging/choice.ts';

/** What can be chosen for a package of this course; the release is the version in `package.json`. */
export function whatThereIs({ outline }: Course, root: string): Available {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    content: outline.version,
    language: 'en',
    title: outline.title,
    passMark: outline.completion.passMark,
    lessons: outline.lessons.map(({ id, title }) => ({ id, title })),
    cases: outline.cases.map(({ id, title = id }) => ({ id, title })),
  };
}
