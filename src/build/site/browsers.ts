import type { AstroIntegration } from 'astro';

/** The oldest browsers for which scripts are written: those of spring 2022, which run on phones of about 2016 and later. */
const OLDEST = ['chrome99', 'firefox98', 'safari15.4'];

/**
 * Writes scripts for older browsers too; Astro by itself writes them for the newest alone.
 * Also leaves out preloads of script parts: they are written relative to the page and read relative to a script, one folder too deep.
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
                configEnvironment(name, options) {
                  if (name === 'client')
                    Object.assign((options.build ??= {}), { target: OLDEST, modulePreload: false });
                },
              },
            ],
          },
        });
      },
    },
  };
}
