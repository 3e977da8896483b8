import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST, type OfflineList, readList, sentBytes } from '../../domain/offline/list.ts';
import { kb } from './limits.ts';

/** The most that a learner may have to load to keep the whole course, in KB of 1000 bytes, sent as Brotli. */
const MOST = 1200;

/** Reads the list of the site in `folder`. Throws when there is none. */
export function offlineListOf(folder: string): OfflineList {
  const file = join(folder, LIST);
  const list = existsSync(file) ? readList(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (!list) throw new Error(`There is no sound ${LIST} in ${folder}. Build the course first: npm run build`);
  return list;
}

/** The weight of the kept course in a line. */
export function offlineLine({ files, gzip, disk }: OfflineList): string {
  const all = sentBytes(files);
  return `kept on a device: ${files.length} files, ${kb(all)} of ${MOST} KB to load (${kb(gzip)} from a server without Brotli), ${kb(disk)} KB stored`;
}

/** What is too heavy about it, in a sentence; empty when it keeps its limit. */
export function overweightOffline({ files }: OfflineList): string[] {
  const over = sentBytes(files) - MOST * 1000;
  if (over <= 0) return [];
  const heavy = [...files].sort(([, , a], [, , b]) => b - a).slice(0, 5);
  const names = heavy.map(([path, , sent]) => `${path} ${kb(sent)}`).join(', ');
  return [
    `The whole course, kept on a device, is ${kb(over)} KB more to load than the ${MOST} KB allowed. The heaviest: ${names}.`,
  ];
}
