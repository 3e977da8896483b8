import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { loadCourse } from '../../../src/build/course-content.ts';
import { keepList } from '../../../src/build/package/keep-list.ts';
import { siteFor } from '../../../src/build/package/site-for.ts';
import { whatThereIs } from '../../../src/build/package/what-there-is.ts';
import { ROOT } from '../../../src/build/root.ts';
import { filesOf } from '../../../src/build/site/files-of.ts';
import { asset, type Site } from '../../../src/build/site/load-site.ts';
import type { PackageOptions } from '../../../src/domain/course/package-options.ts';
import { LIST, type OfflineList } from '../../../src/domain/offline/list.ts';
import type { Files } from '../../../src/packaging/assemble.ts';
import { readChoice } from '../../../src/packaging/choice.ts';
import { describe } from '../../../src/packaging/described.ts';
import { pack } from '../../../src/packaging/pack.ts';

/** The real package of a format, made from the built site, zipped and unzipped again, ready to be served. */
export function builtPackage(format: PackageOptions['format'], given: Partial<PackageOptions> = {}): Site {
  const { options, whole } = choose(['--format', format]);
  return served({ ...options, format, ...given }, whole, filesOf(join(ROOT, 'dist')));
}

/** The package that the command makes with these arguments besides the format; another pass mark, or a part of the course, is built for it. */
export function chosenPackage(format: PackageOptions['format'], args: readonly string[]): Site {
  const choice = choose(['--format', format, ...args]);
  const site = siteFor(choice, loadCourse().outline.completion.passMark);
  return served({ ...choice.options, format }, choice.whole, site);
}

const choose = (args: readonly string[]) => readChoice(args, whatThereIs(loadCourse(), ROOT));

function served(options: PackageOptions, whole: boolean, site: Files): Site {
  const none = new Map<string, Uint8Array>();
  const list = (files: Files) => keepList(files, JSON.parse(new TextDecoder().decode(site.get(LIST))) as OfflineList);
  const contents = {
    options,
    whole,
    description: describe(options),
    site,
    readMe: none,
    keepList: list,
    licences: none,
  };
  const files = Object.entries(unzipSync(pack(contents)));
  return new Map(files.map(([name, file]) => [`/${name}`, asset(name, Buffer.from(file))]));
}
