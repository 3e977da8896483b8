import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { ASSETS } from './file-names.ts';
import { turnedPage } from '../../domain/offline/turned-page.ts';
import { asset, type Asset, type Site } from './load-site.ts';

/** What of a request decides the answer. */
export interface Asked {
  method: string;
  url: string;
  headers: Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match'>;
}

export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body?: Buffer;
}

/**
 * The answer of the built site to one request. A page is found under its file name or without `.html`; what does not
 * exist is answered with the site's own 404 page.
 */
export function respond(site: Site, { method, url, headers }: Asked): Answer {
  if (method !== 'GET' && method !== 'HEAD') {
    return plain(405, `This course answers GET and HEAD, not ${method}.\n`, { Allow: 'GET, HEAD' });
  }
  const path = pathOf(url);
  const file =
    path === undefined ? undefined : (site.get(path === '/' ? '/index.html' : path) ?? site.get(`${path}.html`));
  if (file && headers['if-none-match'] === file.etag) return { status: 304, headers: common(file, path) };
  const found = file ?? missing(site, path);
  if (!found) return plain(404, 'There is no such page in this course.\n');
  const [encoding, body] = encoded(found, headers['accept-encoding'] ?? '');
  return {
    status: file ? 200 : 404,
    headers: {
      ...common(found, file && path),
      'Content-Type': found.type,
      'Content-Length': body.length,
      ...(encoding && { 'Content-Encoding': encoding }),
    },
    ...(method === 'GET' && { body }),
  };
}

/** The smallest form of a file that the browser says it can read. */
function encoded({ br, gzip, body }: Asset, accepted: string): [encoding: 'br' | 'gzip' | undefined, body: Buffer] {
  if (br && /\bbr\b/.test(accepted)) return ['br', br];
  return gzip && /\bgzip\b/.test(accepted) ? ['gzip', gzip] : [undefined, body];
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** Bundled files carry a fingerprint in their name and never change; all else is asked for again each time. */
function common(file: Asset, path: string | undefined): OutgoingHttpHeaders {
  return {
    'Cache-Control': path?.startsWith(`/${ASSETS}/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The 404 page, its relative addresses turned so that they also hold below folders which do not exist. */
function missing(site: Site, path = '/'): Asset | undefined {
  const page = site.get('/404.html');
  if (!page || !/^\/.*\//.test(path)) return page;
  return asset('404.html', Buffer.from(turnedPage(page.body.toString(), path.slice(1))));
}

function plain(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  const body = Buffer.from(text);
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length, ...headers },
    body,
  };
}
