import type { AstroIntegration } from 'astro';
import { addOutput } from './add-output.ts';

/** The folder of scripts and styles. */
export const ASSETS = 'assets';

/** Portals drop or rename files whose names hold other signs than these, or begin with an underscore. */
export function plainName(name: string): string {
  const plain = name
    .replace(/\.astro.*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'part';
}

/** Names the built files so that every portal, every stick and every disk keeps them: `[a-z0-9.-]`, unique without regard to case. */
export function fileNames(): AstroIntegration {
  const script = ({ name }: { name: string }) => `${ASSETS}/${plainName(name)}-[hash].js`;
  const assetFileNames = ({ names: [name = ''] }: { names: string[] }) =>
    `${ASSETS}/${plainName(name.replace(/\.css$/, ''))}-[hash][extname]`;
  return {
    name: 'file-names',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { assets: ASSETS },
          vite: {
            plugins: [
              {
                name: 'file-names',
                configEnvironment(name, options) {
                  addOutput(options, {
                    hashCharacters: 'hex',
                    assetFileNames,
                    // The scripts that build the pages keep theirs: nobody is sent them.
                    ...(name === 'client' && { entryFileNames: script, chunkFileNames: script }),
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
