import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PART } from '../part.ts';
import { ROOT } from '../root.ts';
import { buildSite, isBuilt, runAstro } from '../site/build-site.ts';
import { filesOf } from '../site/files-of.ts';
import type { Files } from '../../packaging/assemble.ts';
import type { Part } from '../../domain/course/part-of-outline.ts';
import type { Choice } from '../../packaging/choice.ts';

/**
 * The built site that holds what was chosen: `dist` for the whole course with its own pass mark, built anew where its sources changed;
 * else a build of its own.
 * @param passMark what the course itself asks for
 * @throws when the site cannot be built; the build has then said why
 */
export function siteFor({ whole, options }: Choice, passMark: number): Files {
  if (whole && options.passMark === passMark) {
    if (!isBuilt(ROOT) && !buildSite(ROOT)) throw new Error('The course could not be built; the reason stands above.');
    return filesOf(join(ROOT, 'dist'));
  }
  const folder = mkdtempSync(join(tmpdir(), 'course-part-'));
  try {
    const part = JSON.stringify({
      lessons: options.lessons,
      cases: options.cases,
      passMark: options.passMark,
    } satisfies Part);
    if (!runAstro(ROOT, ['--outDir', folder], { [PART]: part }))
      throw new Error('This part of the course could not be built; the reason stands above.');
    return filesOf(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
