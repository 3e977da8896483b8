import { assemble, type Contents } from './assemble.ts';
import { zip } from './zip.ts';

/** The most bytes of a package: portals and servers limit what they take. */
const MOST = 1_500_000;

/**
 * A package as the bytes of its zip file.
 * @throws as `assemble` does, and when the package is too large
 */
export function pack(contents: Contents): Uint8Array {
  const { format } = contents.options;
  const bytes = zip(assemble(contents));
  if (bytes.length > MOST)
    throw new RangeError(
      `The package for ${format} has ${bytes.length} bytes, ${bytes.length - MOST} more than it may have. Leave out what no page in it asks for.`,
    );
  return bytes;
}
