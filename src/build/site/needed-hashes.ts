import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewriteFiles } from './rewrite-files.ts';

const INLINE = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * Leaves in a page’s security policy only the hashes of what stands inline in that page. Astro lists those of all its scripts, also
 * of those that come as files; hashes do not compress and would be half a kilobyte of every page.
 * @param html the whole page
 * @returns the page, its policy as strict as before
 */
export function withNeededHashes(html: string): string {
  const needed = new Set([...html.matchAll(INLINE)].map(([, code = '']) => sha256(code)));
  return html.replace(/(<meta http-equiv="content-security-policy"[^>]*>)/i, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (entry, hash: string) => (needed.has(hash) ? entry : '')),
  );
}

/** Applies it to every built page. */
export function neededHashes(): AstroIntegration {
  return {
    name: 'needed-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        rewriteFiles(fileURLToPath(dir), '.html', withNeededHashes);
      },
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
