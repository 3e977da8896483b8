import { join } from 'node:path';
import { build } from 'rolldown';
import { OLDEST } from './browsers.ts';

/**
 * Scripts that keep their name from build to build, each one file at the root of the site: the worker, which a browser knows by its
 * address; what a page asks for only where that worker serves it; what runs before the first paint; and what runs in packages alone: in the
 * page that portals open, and in a page that stands outside it. They share nothing with the others, so that no learner on the web loads a byte for them.
 */
const SCRIPTS = {
  'sw.js': 'src/offline/worker/sw.ts',
  'new-version.js': 'src/components/offline/new-version.ts',
  'boot.js': 'public/boot.js',
  'start.js': 'src/layouts/launch/start-launch.ts',
  'apart.js': 'src/layouts/apart/say-apart.ts',
};

/** Writes them into `folder`. */
export async function ownScripts(root: string, folder: string): Promise<void> {
  for (const [name, source] of Object.entries(SCRIPTS)) {
    await build({
      input: join(root, source),
      external: /new-version\.js$/,
      transform: { target: OLDEST },
      output: { file: join(folder, name), format: 'es', minify: true, codeSplitting: false },
    });
  }
}
