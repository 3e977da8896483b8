import type { AstroIntegration } from 'astro';
import { contentVersion } from '../content-version.ts';

/** Writes the version of the content into the scripts, as a bare number. */
export function nameContent(): AstroIntegration {
  return {
    name: 'name-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { __CONTENT_VERSION__: String(contentVersion()) } } });
      },
    },
  };
}
