import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { OfflineFile, OfflineList } from '../../domain/offline/list.ts';

/** What is needed first comes first: what all pages share, then lessons, their law, cases, the rest. */
const ORDER = [/^(assets|fonts)\/|\.(js|svg|png|webmanifest)$/, /^index\.html$/, /^lesson-/, /^law-/, /^case-/];

/**
 * The list of the files that a course kept on a device consists of.
 * @param files path → bytes of every file that a page can ask for
 * @param sent bytes of a file → how many a server sends that compresses as well as browsers can read
 * @param about what else it says of its version
 */
export function offlineList(
  files: ReadonlyMap<string, Buffer>,
  sent: (bytes: Buffer) => number,
  about: Pick<OfflineList, 'version' | 'content' | 'changes'>,
): OfflineList {
  const listed = [...files]
    .map(([path, bytes]): OfflineFile => [path, fingerprint(bytes), sent(bytes)])
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const all = [...files.values()];
  const build = fingerprint(Buffer.from(listed.map(([path, hash]) => `${path} ${hash}`).join('\n'))).slice(0, 8);
  return {
    id: `${about.version}-${build}`,
    ...about,
    disk: all.reduce((total, bytes) => total + bytes.length, 0),
    gzip: all.reduce((total, bytes) => total + Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length), 0),
    files: listed,
  };
}

function rank(path: string): number {
  const at = ORDER.findIndex((pattern) => pattern.test(path));
  return at < 0 ? ORDER.length : at;
}

/** As the worker takes it of what it has loaded. */
function fingerprint(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}
