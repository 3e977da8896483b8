import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASSETS } from './file-names.ts';
import { rewriteFiles } from './rewrite-files.ts';

const SCRIPT = new RegExp(`<script type="module" src="\\./${ASSETS}/([^"]+)"></script>`, 'g');
const ONLY_LOADS = /^(?:import\s*"\.\/[^"]+";?\s*)+$/;

/**
 * Names in a page the scripts themselves instead of scripts that do nothing but load them: a request and its bytes less.
 * @param html the whole page
 * @param codeOf gives the text of a script in the folder of scripts
 * @returns the page, each script in it once
 */
export function withPlainLoads(html: string, codeOf: (name: string) => string): string {
  const named = new Set<string>();
  return html.replace(SCRIPT, (_, name: string) =>
    loadedBy(name, codeOf)
      .filter((each) => named.size < named.add(each).size)
      .map((each) => `<script type="module" src="./${ASSETS}/${each}"></script>`)
      .join(''),
  );
}

/** Applies it to every built page and takes away the scripts that no page names any more. */
export function plainLoads(): AstroIntegration {
  return {
    name: 'plain-loads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = join(folder, ASSETS);
        const codeOf = (name: string) => readFileSync(join(scripts, name), 'utf8');
        rewriteFiles(folder, '.html', (html) => withPlainLoads(html, codeOf));
        for (const name of readdirSync(scripts).filter((each) => each.endsWith('.js')))
          if (ONLY_LOADS.test(codeOf(name))) rmSync(join(scripts, name));
      },
    },
  };
}

function loadedBy(name: string, codeOf: (name: string) => string): string[] {
  const code = codeOf(name);
  if (!ONLY_LOADS.test(code)) return [name];
  return [...code.matchAll(/"\.\/([^"]+)"/g)].flatMap(([, next = '']) => loadedBy(next, codeOf));
}
