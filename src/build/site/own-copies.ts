import type { AstroIntegration } from 'astro';

const LENT = /\/src\/(components\/lesson|domain\/course)\/.*\.ts$/;
/** Who has a copy, by its name. */
const OWNER = /\/src\/components\/(test\/|lesson\/scripts\/(?<script>[\w-]+)\.ts$)/;
const OWN = /\?own=[\w-]+$/;

/**
 * Gives the tests, and the lessons by the kinds of questions that they ask, their own copies of the scripts of questions. Shared, these would be cut into
 * files of their own, and every lesson would weigh a kilobyte more than it may.
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
                  const owner = OWNER.exec(importer);
                  const own = owner ? `?own=${owner.groups?.script ?? 'tests'}` : OWN.exec(importer)?.[0];
                  if (own === undefined) return null;
                  const found = await this.resolve(source, importer.replace(OWN, ''), { ...options, skipSelf: true });
                  return found && LENT.test(found.id) ? `${found.id}${own}` : found;
                },
              },
            ],
          },
        });
      },
    },
  };
}
