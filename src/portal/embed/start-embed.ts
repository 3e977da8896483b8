import { outsideOpensApart } from '../framed/open-framed.ts';
import { sayWhere } from '../framed/say-where.ts';
import type { Portal } from '../port.ts';
import { readEmbedName } from './embed-name.ts';
import { openHostLine } from './host-line.ts';
import { openEmbed, type Keepers } from './open-embed.ts';
import { startSizing } from './sizing.ts';

/**
 * Begins to speak with the page of another site around this one, if that page has put the course in by `embed.js`.
 * @param words say in the saved line who keeps the record
 * @returns what makes of the record in this browser one that the page around may keep too
 */
export function startEmbed(words: Record<Keepers, string>): ((own: Portal) => Portal) | undefined {
  const name = readEmbedName(window.name);
  if (!name) return undefined;
  const line = openHostLine(name.origin);
  outsideOpensApart();
  offerCode();
  if (name.size === 'content') startSizing(line);
  const page = location.pathname.split('/').at(-1) ?? '';
  const heard = (keepers: Keepers) => {
    sayWhere(words[keepers]);
  };
  return (own) => openEmbed({ line, own, page, heard });
}

/** Where nobody keeps the record, the notice that says so also leads to the resume code: with it the learner goes on elsewhere. */
function offerCode(): void {
  const notice = document.querySelector<HTMLTemplateElement>('template[data-notice="memory-only"]');
  const link = document.querySelector('.footnav a[href="my-data.html"]')?.cloneNode(true);
  if (!(link instanceof HTMLAnchorElement)) return;
  link.href = 'my-data.html#code';
  link.className = 'act bare';
  notice?.content.querySelector('.acts')?.append(link);
}
