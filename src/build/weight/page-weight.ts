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
}

/** Weighs one page of a built site; `read` gives the bytes of a file and throws when there is none. */
export function pageWeight(page: string, read: (path: string) => Buffer): PageWeight {
  const files = pageFiles(page, (path) => read(path).toString());
  const weigh = (paths: string[]): number => sum(paths.map((path) => transferred(path, read(path))));
  const html = weigh([page]);
  const css = weigh(files.css);
  const outerJs = weigh(files.js);
  const fonts = weigh(files.fonts);
  const images = weigh(files.images);
  const js = outerJs + sum(files.inlineJs.map((text) => compressed(Buffer.from(text))));
  return { page, html, css, js, fonts, images, total: html + css + outerJs + fonts + images };
}

function transferred(path: string, bytes: Buffer): number {
  return /\.(html|css|js|svg|json)$/.test(path) ? compressed(bytes) : bytes.length;
}

function compressed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
