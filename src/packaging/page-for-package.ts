import type { PackageFormat } from '../domain/course/package-options.ts';

/** Says on a page that stands outside the page that holds the session that the portal does not hear of it. */
const APART = '<script type="module" src="apart.js"></script>';

/** A cmi5 portal keeps what it is told on a server of its own choice: the page that speaks with it may ask any. */
function mayAskStores(html: string): string {
  return html.includes('data-page="start"') ? html.replace(/connect-src ('|&#39;)self\1/, '$& https: http:') : html;
}

/**
 * A built page as it stands in a package for a portal: it says in `data-package` for which, and names no manifest for installing. What is
 * marked with `data-web` has a sense on the web alone and is left out; what is marked with `data-portal` is shown. It says so where it stands
 * outside the page that holds the session. A link to a page that is not in the package becomes text, because a portal has no page for lost
 * addresses.
 * @param pages the names of all files in the package
 */
export function pageForPackage(html: string, format: PackageFormat, pages: ReadonlySet<string>): string {
  return withoutMarked(format === 'cmi5' ? mayAskStores(html) : html, 'data-web')
    .replace('<html ', `<html data-package="${format}" `)
    .replace(/<link rel="manifest"[^>]*>/g, '')
    .replace(/<p (?=[^>]*\bdata-portal\b)[^>]*>/g, (paragraph) => paragraph.replace(/ hidden(?=[ >])/, ''))
    .replace('</head>', (end) => (html.includes('<notice-strip') ? `${APART}${end}` : end))
    .replace(
      /<a (?=[^>]*\bhref="([a-z0-9-]+\.html)(?:#[^"]*)?")([^>]*)>([\s\S]*?)<\/a>/g,
      (link, page: string, attributes: string, text: string) =>
        pages.has(page)
          ? link
          : `<span ${attributes.replace(/\s*\bhref="[^"]*"/, '').trim()}>${text}</span>`.replace('<span >', '<span>'),
    );
}

/** A page without what is marked with an attribute: a paragraph, a link, or a row without another in it. */
export function withoutMarked(html: string, attribute: string): string {
  return html.replace(new RegExp(String.raw`<(p|div|a) (?=[^>]*\b${attribute}\b)[^>]*>[\s\S]*?</\1>`, 'g'), '');
}
