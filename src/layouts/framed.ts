import { embedKeepers } from '../i18n/en/embed.ts';
import { pick } from '../portal/pick.ts';
import type { Portal } from '../portal/port.ts';

/** The place of the record of a page that stands inside another one. */
export function pickPortal(own: () => Portal): Portal {
  return pick(own, embedKeepers);
}
