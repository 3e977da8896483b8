import type { AstroIntegration } from 'astro';

const OF_QUESTIONS = /\/src\/(components\/lesson|domain\/course|layouts\/leave\/leave-now).*\.ts$/;
const OF_TESTS = /\/src\/(components\/(lesson|make\/svg)|domain\/(course|record\/tests)).*\.ts$/;

/** Which scripts have their own copies, what a set of copies is called, and of what they are. */
const OWNERS: { owner: RegExp; name: string; lent: RegExp }[] = [
  { owner: /\/src\/components\/test\//, name: 'tests', lent: OF_TESTS },
  ...['choose-all-match', 'choose-all-order', 'match-order'].map((name) => ({
    owner: new RegExp(`/src/layouts/lesson/${name}\\.ts$`),
    name,
    lent: OF_QUESTIONS,
  })),
  {
    owner: /\/src\/components\/(case\/)?revised\/[\w-]+\.ts$/,
    name: 'revised',
    lent: /\/src\/(components\/case\/case-data|domain\/(case|course))\b.*\.ts$/,
  },
  {
    owner: /\/src\/components\/(facilitate|present)\/[\w-]+\.ts$/,
    name: 'room',
    lent: /\/src\/(components\/case\/case-data|domain\/case\/(?!compile|facts|find|play|right-path|map\/|echoes|ending-order)).*\.ts$/,
  },
  { owner: /\/LeaveNow\.astro/, name: 'reader', lent: /\/src\/layouts\/leave\/leave-now\.ts$/ },
  { owner: /\/src\/layouts\/room\/open\//, name: 'open', lent: /\/src\/.*\.ts$/ },
  { owner: /\/src\/layouts\/room\/lead\//, name: 'lead', lent: /\/src\/.*\.ts$/ },
  { owner: /\/src\/layouts\/room\/phone\//, name: 'phone', lent: /\/src\/.*\.ts$/ },
  { owner: /\/src\/layouts\/leave\/left\.ts$/, name: 'left', lent: /\/src\/.*\.ts$/ },
];
const OWN = /\?own=([\w-]+)$/;

/** Whether a module is such a copy. */
export function isOwn(id: string): boolean {
  return OWN.test(id);
}

/**
 * Gives some scripts their own copies of what others use as well. The tests, and the lessons by the kinds of questions that they ask:
 * shared, the scripts of questions would be cut into files of their own, and every lesson would weigh a kilobyte more than it may.
 * What is asked for only where a case was revised takes nothing out of what every play of a case needs, for the same reason.
 * The screen of a room plays cases too, and must not cut up what every play of a case needs.
 * The phone in a room: three hundred load it at once, and it keeps no record; nor do the panel that opens it and the page that leads it.
 * The empty page after ‘Leave now’: nothing that every page runs may run there.
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
                  const set = OWN.exec(importer)?.[1];
                  const owner = OWNERS.find((each) => each.name === set || each.owner.test(importer));
                  if (!owner) return null;
                  const found = await this.resolve(source, importer.replace(OWN, ''), { ...options, skipSelf: true });
                  return found && owner.lent.test(found.id) ? `${found.id}?own=${owner.name}` : found;
                },
              },
            ],
          },
        });
      },
    },
  };
}
