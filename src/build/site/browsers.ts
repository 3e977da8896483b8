import type { AstroIntegration } from 'astro';

/** The oldest browsers for which scripts are written: those of spring 2022, which run on phones of about 2016 and later. */
export const OLDEST = ['chrome99', 'firefox98', 'safari15.4'];

const LOADER = /^\0vite\/preload-helper/;
/** What Vite hands to its loader for each part: no preloads, and where they would be. */
const UNUSED = ',[],import.meta.url)';

/**
 * Writes scripts for older browsers too; Astro by itself writes them for the newest alone.
 * Also leaves out preloads of script parts: they are written relative to the page and read relative to a script, one folder too deep.
 * Without them Vite’s loader of script parts has nothing to do but wait for styles, and styles belong to pages here: a line takes its place.
 */
export function browsers(): AstroIntegration {
  return {
    name: 'browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'browsers',
                enforce: 'pre',
                configEnvironment(name, options) {
                  if (name === 'client')
                    Object.assign((options.build ??= {}), { target: OLDEST, modulePreload: false });
                },
                load: {
                  filter: { id: LOADER },
                  handler: () => 'export const __vitePreload = (load) => load();',
                },
                generateBundle: {
                  order: 'post',
                  handler(_, files) {
                    for (const file of Object.values(files))
                      if (file.type === 'chunk') file.code = file.code.replaceAll(UNUSED, ')');
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
