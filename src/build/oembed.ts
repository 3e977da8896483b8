import { courseAddress } from './course-address.ts';
import { loadCourse } from './course-content.ts';
import { embedPages } from './embed-pages.ts';

/** One file for portals that ask how to show a page (oEmbed 1.0, type `rich`). */
export interface OEmbed {
  /** The page’s file name without its ending. */
  of: string;
  json: Record<string, string | number>;
}

/** Sizes are numbers there; a page that puts the course in by `embed.js` has a frame that fits. */
const WIDTH = 960;
const HEIGHT = 720;

/** The oEmbed answers of all pages that other sites can show; none where nobody said where the course will stand. */
export function oEmbeds(): OEmbed[] {
  const address = courseAddress();
  if (!address) return [];
  const { outline } = loadCourse();
  const { lessons, cases } = embedPages();
  return [{ page: 'index.html', title: outline.title }, ...lessons, ...cases].map(({ page, title }) => ({
    of: page.replace('.html', ''),
    json: {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: outline.title,
      provider_url: address,
      cache_age: 86_400,
      width: WIDTH,
      height: HEIGHT,
      html: `<iframe src="${address}${page}" width="${WIDTH}" height="${HEIGHT}" title="${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="border:0;max-width:100%" allowfullscreen></iframe>`,
    },
  }));
}

/** The address of a page’s oEmbed answer, for the head of that page. */
export function oEmbedOf(page: string): string | undefined {
  return oEmbeds().some(({ of }) => of === page) ? `${courseAddress() ?? ''}oembed-${page}.json` : undefined;
}
