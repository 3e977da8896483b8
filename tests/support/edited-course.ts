import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { ROOT } from '../../src/build/root.ts';
import { LOOK_ONLY } from '../../src/build/run/run-script.ts';
import { textsIn } from '../../src/build/texts.ts';

const SOURCES = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A later release of the course. */
export interface EditedCourse {
  /** The folder of the built site. */
  dist: string;
  remove: () => void;
}

/**
 * Releases the course as it is, edits it, and builds what comes out as the next content version: checked, numbered and built by the
 * same commands as the course itself. Takes as long as a build.
 * @param edits texts of the content and what stands in their place, wherever they stand; each must stand somewhere
 * @param changes the changes of the new version, as YAML of `changes.yaml`
 * @throws when an edit finds nothing, or the edited course is not in order
 */
export function editCourse(edits: Record<string, string>, changes: string): EditedCourse {
  const root = mkdtempSync(join(tmpdir(), 'edited-course-'));
  const remove = () => {
    rmSync(root, { recursive: true, force: true });
  };
  try {
    for (const name of SOURCES) cpSync(join(ROOT, name), join(root, name), { recursive: true });
    // A folder of its own, so that nothing is cached in that of the course.
    mkdirSync(join(root, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
    }
    const plan = readFileSync(join(root, 'content/en/course.yaml'), 'utf8');
    const version = Number(/^version: (\d+)$/m.exec(plan)?.[1]);
    const next = plan
      .replace(/^version: .*$/m, `version: ${version + 1}`)
      .replace(/^released: .*$/m, `released: ${version}`);
    writeFileSync(join(root, 'content/en/course.yaml'), next);
    for (const [from, to] of Object.entries(edits)) replaceAll(root, from, to);
    const list = readFileSync(join(root, 'content/en/changes.yaml'), 'utf8');
    writeFileSync(join(root, 'content/en/changes.yaml'), `${list}- version: ${version + 1}\n  changes:\n${changes}`);
    // Numbers what is new, and checks the rest.
    run('src/build/check.ts', root);
    run('src/build/build.ts', root);
    return { dist: join(root, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** From now on this browser gets the edited course at the address of the course: it was updated in place. */
export async function updateTo({ dist }: EditedCourse, context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const path = join(dist, decodeURIComponent(new URL(route.request().url()).pathname));
    await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
}

function replaceAll(root: string, from: string, to: string): void {
  let found = false;
  for (const file of textsIn('content/en', root)) {
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.includes(from)) continue;
    found = true;
    writeFileSync(join(root, file), text.replaceAll(from, to));
  }
  if (!found) throw new Error(`No text of the course says ‘${from}’.`);
}

/** Runs a command of the course by hand, in silence unless it fails. */
function run(script: string, root: string): void {
  const { CI: _, [LOOK_ONLY]: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script)], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The edited course is not in order.\n\n${stdout}\n${stderr}`);
}
