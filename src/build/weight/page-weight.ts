import { gzipSync } from 'node:zlib';
import { pageFiles } from './page-files.ts';

/** What a first visit to a page transfers, in bytes, text compressed. `js` includes the scripts inside the page. */
export interface PageWeight {
  page: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
  images: number;
  total: number;
  /** Every file and every script inside the page, the heaviest first. */
  parts: [name: string, bytes: number][];
}

/** Weighs one page of a built site; `read` gives the bytes of a file and throws when there is none. */
export function pageWeight(page: string, read: (path: string) => Buffer): PageWeight {
  const files = pageFiles(page, (path) => read(path).toString());
  const parts: PageWeight['parts'] = [];
  const weigh = (paths: string[]): number => {
    const weighed = paths.map((path): [string, number] => [path, transferred(path, read(path))]);
    parts.push(...weighed);
    return sum(weighed);
  };
  const html = weigh([page]);
  const css = weigh(files.css);
  const outerJs = weigh(files.js);
  const fonts = weigh(files.fonts);
  const images = weigh(files.images);
  const inside = files.inlineJs.map((text, index): [string, number] => [
    `script ${index + 1} inside the page`,
    compressed(Buffer.from(text)),
  ]);
  return {
    page,
    html,
    css,
    js: outerJs + sum(inside),
    fonts,
    images,
    total: html + css + outerJs + fonts + images,
    parts: [...parts, ...inside].sort(([, a], [, b]) => b - a),
  };
}

function transferred(path: string, bytes: Buffer): number {
  return /\.(html|css|js|svg|json|webmanifest)$/.test(path) ? compressed(bytes) : bytes.length;
}

function compressed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function sum(weighed: [string, number][]): number {
  return weighed.reduce((total, [, bytes]) => total + bytes, 0);
}
