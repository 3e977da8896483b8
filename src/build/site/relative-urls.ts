import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS } from './file-names.ts';
import { rewriteFiles } from './rewrite-files.ts';

/** Makes the addresses inside style sheets relative, so that the built site runs from any folder of any server. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:build:done': ({ dir }) => {
        rewriteFiles(join(fileURLToPath(dir), ASSETS), '.css', (css) => css.replaceAll('url(/', 'url(../'));
      },
    },
  };
}
