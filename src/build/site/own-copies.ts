import type { AstroIntegration } from 'astro';

const LENT = /\/src\/(components\/lesson|domain\/course)\/.*\.ts$/;
const OWN = '?own';

/**
 * Gives those pages their own copy of the scripts of questions. Shared, these would be cut into files of their own, and every lesson
 * would weigh a kilobyte more than it may.
 */
export function ownCopies(): AstroIntegration {
  return {
    name: 'own-copies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-copies',
                enforce: 'pre',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                async resolveId(source, importer = '', options) {
                  if (!importer.includes('/src/components/test/') && !importer.endsWith(OWN)) return null;
                  const found = await this.resolve(source, importer.replace(OWN, ''), { ...options, skipSelf: true });
                  return found && LENT.test(found.id) ? `${found.id}${OWN}` : found;
                },
              },
            ],
          },
        });
      },
    },
  };
}
