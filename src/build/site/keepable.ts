import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LIST } from '../../domain/offline/list.ts';
import { contentVersion } from '../content-version.ts';
import { makeBrotli, sentBytes } from './brotli.ts';
import { changesInWords } from './changes-in-words.ts';
import { filesOf } from './files-of.ts';
import { isKept } from './is-kept.ts';
import { isText } from './load-site.ts';
import { offlineList } from './offline-list.ts';
import { ownScripts } from './own-scripts.ts';
import { withoutUnused } from './without-unused.ts';

/**
 * Makes the built site one that can be kept on a device: adds the worker and the list of all files. The last step of a build, because
 * the list holds the fingerprint of every file.
 */
export function keepable(): AstroIntegration {
  let root = '';
  return {
    name: 'keepable',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await ownScripts(root, folder);
        const files = withoutUnused(new Map([...filesOf(folder)].filter(([path]) => isKept(path))));
        await makeBrotli(
          root,
          [...files].filter(([path]) => isText(path)).map(([, bytes]) => bytes),
        );
        const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
        const about = { version, content: contentVersion(root), changes: changesInWords(root) };
        const list = offlineList(files, (bytes) => sentBytes(root, bytes), about);
        writeFileSync(join(folder, LIST), JSON.stringify(list));
      },
    },
  };
}
