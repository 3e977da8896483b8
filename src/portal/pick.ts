import { openFramed } from './framed/open-framed.ts';
import type { Portal } from './port.ts';

/**
 * Chooses where a page keeps the record that stands inside another page: with the launch page of a package around it. Loaded only
 * there: on the web, where pages stand alone, nobody pays for it.
 * @param take is handed the portal
 * @param own is called where the page around has no bridge
 */
export function pick(take: (portal: Portal) => unknown, own: () => unknown): void {
  const found = document.documentElement.dataset.package ? openFramed() : undefined;
  if (found) take(found);
  else own();
}
