import type { OfflineList } from '../../domain/offline/list.ts';
import type { Files } from '../../packaging/assemble.ts';
import { ROOT } from '../root.ts';
import { sentBytes } from '../site/brotli.ts';
import { isKept } from '../site/is-kept.ts';
import { offlineList } from '../site/offline-list.ts';

/**
 * The list of what a device can keep of the files of a web package. It is made anew because pages there differ from the built ones, and
 * the worker takes no file whose fingerprint is another.
 * @param files of the package
 * @param built the list of the built site, which says its version
 */
export function keepList(files: Files, built: OfflineList): Uint8Array {
  const kept = [...files].filter(([path]) => isKept(path)).map(([path, bytes]) => [path, Buffer.from(bytes)] as const);
  const { version, content, changes } = built;
  const list = offlineList(new Map(kept), (bytes) => sentBytes(ROOT, bytes), { version, content, changes });
  return new TextEncoder().encode(JSON.stringify(list));
}
