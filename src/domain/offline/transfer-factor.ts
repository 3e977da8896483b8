import { type OfflineList, sentBytes } from './list.ts';

/** How a page came: its bytes on the line and unpacked; `isStored`: by way of the worker, which hides how. */
interface Arrival {
  sent: number;
  unpacked: number;
  isStored: boolean;
}

/**
 * By how much more than the list says a server sends, judged by how it sent one page: servers without Brotli send a quarter more,
 * servers that do not compress four times as much.
 */
export function transferFactor(list: OfflineList, path: string, arrival: Arrival | undefined): number {
  const [, , listed = 0] = list.files.find(([each]) => each === path) ?? [];
  if (!arrival || arrival.isStored || arrival.sent === 0 || listed === 0) return 1;
  const all = sentBytes(list.files);
  if (arrival.sent >= arrival.unpacked) return list.disk / all;
  return arrival.sent > listed * 1.1 ? list.gzip / all : 1;
}
