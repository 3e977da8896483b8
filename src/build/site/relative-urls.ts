import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS } from './file-names.ts';

/** Makes the addresses inside style sheets relative, so that the built site runs from any folder of any server. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), ASSETS);
        for (const name of readdirSync(folder).filter((each) => each.endsWith('.css'))) {
          const file = join(folder, name);
          writeFileSync(file, readFileSync(file, 'utf8').replaceAll('url(/', 'url(../'));
        }
      },
    },
  };
}
