import type { AstroIntegration } from 'astro';
import { addOutput } from './add-output.ts';
import { isOwn } from './own-copies.ts';

/** What every page runs: the learner's record, its keeping, the elements of the frame; without what single pages add. */
const SHARED = [
  /\/src\/(stores\/(?!record-operations)|portal\/standalone\/(?!upkeep)|i18n\/fill|components\/ui\/[\w-]+\.ts)/,
  /\/src\/layouts\/start-record\.ts$/,
  /\/src\/domain\/record\/(?!last-touched|news|note-kind|record-file|summary|tests)/,
  /vite\/preload-helper/,
  /\/node_modules\/nanostores\/(?!deep-map|listen-keys|map)/,
];

/** Where the learner was: what home needs is one file, though the page of the learner’s data needs a part of it too. */
const WHERE = [/\/src\/components\/(home\/where-text|make\/day-in-words)/, /\/src\/domain\/record\/last-touched/];

/** What plays a case, on its own page and before a room. */
const PLAY = [/\/node_modules\/xstate\//, /\/src\/domain\/case\/(compile|facts|find|play|right-path)\.ts$/];

/** What draws the map of a case: in its debrief, before a room, on the page that prepares it. */
const DRAWN = [/\/src\/domain\/case\/(map\/|echoes|ending-order)/];

/** What all parts of an island stand on. */
const REACT = [
  /\/node_modules\/(react|@nanostores\/react)\//,
  /\/node_modules\/nanostores\/(deep-map|listen-keys)/,
  /\/src\/components\/case\/(Html|Mark|law\/Cites)\.tsx$/,
];

/** Puts what every page runs into one file: cut small, each piece is one request more and is compressed by itself. */
export function sharedChunk(): AstroIntegration {
  return {
    name: 'shared-chunk',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shared-chunk',
                configEnvironment(name, options) {
                  if (name !== 'client') return;
                  addOutput(options, {
                    codeSplitting: {
                      groups: [
                        { name: 'course', test: (id: string) => !isOwn(id) && SHARED.some((path) => path.test(id)) },
                        { name: 'play', test: (id: string) => PLAY.some((path) => path.test(id)) },
                        { name: 'react', test: (id: string) => REACT.some((path) => path.test(id)) },
                        { name: 'drawn', test: (id: string) => DRAWN.some((path) => path.test(id)) },
                        { name: 'where', test: (id: string) => !isOwn(id) && WHERE.some((path) => path.test(id)) },
                      ],
                    },
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
