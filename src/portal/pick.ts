import type { Keepers } from './embed/open-embed.ts';
import { startEmbed } from './embed/start-embed.ts';
import { openFramed } from './framed/open-framed.ts';
import type { Portal } from './port.ts';

/**
 * Chooses where a page keeps the record that stands inside another page: with the launch page of a package around it, or, in a page of
 * another site, in this browser and with that page. Loaded only there: on the web, where pages stand alone, nobody pays for it.
 * @param own opens the record in this browser
 * @param words say who keeps the record inside a page of another site
 */
export function pick(own: () => Portal, words: Record<Keepers, string>): Portal {
  if (document.documentElement.dataset.package) return openFramed() ?? own();
  return startEmbed(words)?.(own()) ?? own();
}
