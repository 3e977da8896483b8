import { ASSETS } from './file-names.ts';
import { isText } from './load-site.ts';

/**
 * Leaves out the scripts and styles that no file names: those of pages that are not kept on a device. Their names hold a fingerprint, so
 * no other text is like them.
 */
export function withoutUnused(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const texts = [...files].filter(([path]) => isText(path)).map(([path, bytes]) => ({ path, text: bytes.toString() }));
  const unused = [...files.keys()].filter(
    (path) =>
      path.startsWith(`${ASSETS}/`) &&
      !texts.some((other) => other.path !== path && other.text.includes(path.slice(ASSETS.length + 1))),
  );
  const left = new Map([...files].filter(([path]) => !unused.includes(path)));
  return unused.length === 0 ? left : withoutUnused(left);
}
