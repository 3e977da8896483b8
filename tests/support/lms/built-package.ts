import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { loadCourse } from '../../../src/build/course-content.ts';
import { whatThereIs } from '../../../src/build/package/what-there-is.ts';
import { ROOT } from '../../../src/build/root.ts';
import { filesOf } from '../../../src/build/site/files-of.ts';
import { asset, type Site } from '../../../src/build/site/load-site.ts';
import type { PackageOptions } from '../../../src/domain/course/package-options.ts';
import { readChoice } from '../../../src/packaging/choice.ts';
import { describe } from '../../../src/packaging/described.ts';
import { pack } from '../../../src/packaging/pack.ts';

/** The real package of a format, made from the built site, zipped and unzipped again, ready to be served. */
export function builtPackage(format: PackageOptions['format'], given: Partial<PackageOptions> = {}): Site {
  const choice = readChoice(['--format', format], whatThereIs(loadCourse(), ROOT));
  const options: PackageOptions = { ...choice.options, format, ...given };
  const site = filesOf(join(ROOT, 'dist'));
  const none = new Map<string, Uint8Array>();
  const bytes = pack({ options, whole: true, description: describe(options), site, readMe: none, licences: none });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [`/${name}`, asset(name, Buffer.from(file))]));
}
