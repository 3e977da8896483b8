import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from './files-of.ts';

/** One file of the built site, ready to be sent. */
export interface Asset {
  type: string;
  etag: string;
  body: Buffer;
  /** Compressed, where that makes it smaller. */
  gzip?: Buffer;
  br?: Buffer;
}

/** Address path with its leading slash → file. */
export type Site = ReadonlyMap<string, Asset>;

const TEXT: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '': 'text/plain; charset=utf-8', // licences
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
const BINARY: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Gives the Brotli copy of a file that was made when it was built; undefined when none was. */
type BrotliOf = (body: Buffer) => Buffer | undefined;

/**
 * Reads a built site into memory: a few megabytes, so that a rebuild in the same folder does not break pages that are
 * being served, and nothing outside it can be asked for. Hidden files stay out.
 */
export function loadSite(folder: string, brotliOf?: BrotliOf): Site {
  const site = new Map<string, Asset>();
  for (const [path, body] of filesOf(folder)) {
    if (!/(^|\/)\./.test(path)) site.set(`/${path}`, asset(path, body, brotliOf));
  }
  return site;
}

/** Makes a file ready to be sent; `name` decides its type. */
export function asset(name: string, body: Buffer, brotliOf?: BrotliOf): Asset {
  const extension = extname(name);
  const text = TEXT[extension];
  const worth = text !== undefined && body.length > 1024;
  const gzip = worth ? gzipSync(body, { level: 9 }) : undefined;
  const br = worth ? brotliOf?.(body) : undefined;
  return {
    type: text ?? BINARY[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    body,
    ...(gzip && gzip.length < body.length ? { gzip } : {}),
    ...(br && br.length < body.length ? { br } : {}),
  };
}

/** Whether a file is text, and so worth compressing. */
export function isText(name: string): boolean {
  return extname(name) in TEXT;
}
