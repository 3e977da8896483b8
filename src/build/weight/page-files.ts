import { pageFonts } from './page-fonts.ts';

/** The files that a page loads on a first visit, as paths from the root of the built site, and the scripts inside it. */
export interface PageFiles {
  css: string[];
  js: string[];
  fonts: string[];
  /** Images and icons. */
  images: string[];
  inlineJs: string[];
}

/** Gives the text of a file of the built site; throws when there is none. */
export type Read = (path: string) => string;

/**
 * Lists what a built page loads: its scripts with all that they import, its styles, the fonts it shows. What an island
 * imports later, on demand, counts too, because playing a case needs it; what a plain script imports on demand does not.
 */
export function pageFiles(page: string, read: Read): PageFiles {
  const html = read(page);
  const tags = [...html.matchAll(/<(script|link|img|source|astro-island)\b([^>]*)>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attribute: (key: string): string | undefined => new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(rest)?.[1],
    }),
  );
  const urls = (name: string, ...keys: string[]): string[] =>
    tags
      .filter((tag) => tag.name === name)
      .flatMap((tag) =>
        local(
          page,
          keys.map((key) => tag.attribute(key)),
        ),
      );
  const links = (rel: RegExp, as?: string): string[] =>
    tags
      .filter(({ name, attribute }) => name === 'link' && rel.test(attribute('rel') ?? '') && attribute('as') === as)
      .flatMap(({ attribute }) => local(page, [attribute('href')]));

  const inlineJs = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, rest = '', text = '']) => text.trim() && !/\stype="(?!module"|text\/javascript")/.test(rest))
    .map(([, , text = '']) => text);
  const plain = [
    ...urls('script', 'src'),
    ...links(/modulepreload/),
    ...inlineJs.flatMap((text) => imports(page, text, false)),
  ];
  const island = urls('astro-island', 'component-url', 'renderer-url', 'before-hydration-url');
  const plainJs = withImports(plain, read, false);
  const js = [...plainJs, ...withImports(island, read, true, plainJs)];
  const css = links(/stylesheet/).flatMap((path) => [path, ...cssImports(path, read)]);
  const styles = [...unique(css).map((path) => ({ path, text: read(path) })), ...inlineStyles(page, html)];
  return {
    css: unique(css),
    js: unique(js),
    fonts: unique([
      ...links(/preload/, 'font'),
      ...styles.flatMap(({ path, text }) => local(path, pageFonts(text, html))),
    ]),
    images: unique([...urls('img', 'src'), ...urls('source', 'src'), ...links(/icon/), ...links(/preload/, 'image')]),
    inlineJs,
  };
}

function unique(paths: string[]): string[] {
  return [...new Set(paths)];
}

/** Paths of those addresses that lie in the site; `from` is the file in which they stand. */
function local(from: string, urls: (string | undefined)[]): string[] {
  return urls
    .filter((url) => url !== undefined && !/^(?!https?:)[a-z]+:/i.test(url))
    .map((url) => new URL(url ?? '', `http://site/${from}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)));
}

function imports(from: string, text: string, onDemand: boolean): string[] {
  const found = [...text.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[^"'`$]+)["']/g)];
  if (onDemand) found.push(...text.matchAll(/\bimport\s*\(\s*["'`](\.{0,2}\/[^"'`$]+)["'`]/g));
  return local(
    from,
    found.map(([, url]) => url),
  );
}

/** `known` files and what they import are left alone: with an island that shares them they load no more than without it. */
function withImports(entries: string[], read: Read, onDemand: boolean, known: readonly string[] = []): string[] {
  const seen = new Set(known);
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of imports(path, read(path), onDemand)) visit(next);
  };
  entries.forEach(visit);
  return [...seen].slice(known.length);
}

function cssImports(path: string, read: Read): string[] {
  const urls = [...read(path).matchAll(/@import\s*(?:url\()?\s*["']?([^"')\s;]+)/g)].map(([, url]) => url);
  return local(path, urls).flatMap((next) => [next, ...cssImports(next, read)]);
}

function inlineStyles(page: string, html: string): { path: string; text: string }[] {
  return [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => ({ path: page, text }));
}
