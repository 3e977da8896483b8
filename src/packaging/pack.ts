import type { PackageFormat } from '../domain/course/package-options.ts';
import { assemble, type Contents } from './assemble.ts';
import { zip } from './zip.ts';

/** The most bytes of a package: portals limit what they take. What is for any web server also holds the reader, a quarter of the course. */
const MOST: Record<PackageFormat, number> = {
  scorm12: 1_500_000,
  scorm2004: 1_500_000,
  cmi5: 1_500_000,
  web: 1_650_000,
};

/**
 * A package as the bytes of its zip file.
 * @throws as `assemble` does, and when the package is too large
 */
export function pack(contents: Contents): Uint8Array {
  const { format } = contents.options;
  const bytes = zip(assemble(contents));
  if (bytes.length > MOST[format])
    throw new RangeError(
      `The package for ${format} has ${bytes.length} bytes, ${bytes.length - MOST[format]} more than it may have. Leave out what no page in it asks for.`,
    );
  return bytes;
}
