import type { PackageFormat, PackageOptions } from '../domain/course/package-options.ts';
import { LAUNCH_PAGE, packageId, type Described } from './described.ts';
import { cmi5Structure } from './manifests/cmi5.ts';
import { scorm12Manifest } from './manifests/scorm12.ts';
import { scorm2004Manifest } from './manifests/scorm2004.ts';
import { pageForPackage, withoutMarked } from './page-for-package.ts';

/** Name → bytes; names are relative to the root of the package. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The whole course once more as one text, for review and print: a quarter of all bytes, so it is in no package. What leads to it says `data-reader`. */
const READER = 'reader.html';

/**
 * What has a sense only on the web: the worker that keeps the course, what installs it, what puts it into other pages, what needs a session
 * server, what is for facilitators.
 */
const WEB_ONLY = new Set([
  'sw.js',
  'new-version.js',
  'offline.json',
  'offline.html',
  'facilitate.html',
  'join.html',
  'lead.html',
  'projector.html',
  'session-report.html',
  'manifest.webmanifest',
  'icon-192.png',
  'icon-512.png',
  'icon-mask-192.png',
  'icon-mask-512.png',
  'embed.html',
  'embed.js',
  '404.html',
]);

/** What only the page that portals open asks for, and that page. */
const PORTAL_ONLY = new Set([LAUNCH_PAGE, 'start.js', 'apart.js', 'reporting.json']);

/** What a room looks at: a facilitator opens it from the web or from a stick, not from a portal. */
const FOR_A_ROOM = /^present(-[^/]+\.html|\.json)$/;

/** Hidden files, and what only a session server reads. */
const NOT_SHIPPED = /^(\.|room-[^/]+\.json$)/;

const MANIFESTS: Partial<Record<PackageFormat, [string, (id: string, described: Described) => string]>> = {
  scorm12: ['imsmanifest.xml', scorm12Manifest],
  scorm2004: ['imsmanifest.xml', scorm2004Manifest],
  cmi5: ['cmi5.xml', cmi5Structure],
};

/** What goes into a package. */
export interface Contents {
  options: PackageOptions;
  /** Whether it holds the whole course. */
  whole: boolean;
  /** A sentence on what it holds. */
  description: string;
  /** The built site. */
  site: Files;
  /** What only the web package holds besides: how to serve it, and the list of what a device can keep of these files. */
  readMe: Files;
  keepList: (files: Files) => Uint8Array;
  licences: Files;
}

/**
 * The files of one package. A portal’s has the manifest, the options and the pages for it; the web package is the site without what belongs
 * to portals, and without the reader.
 * @throws when the page that a portal opens is missing, when a file has a name that portals drop or rename, or when two names differ by case alone
 */
export function assemble({ options, whole, description, site, readMe, keepList, licences }: Contents): Files {
  const { format } = options;
  const files = new Map([...site].filter(([name]) => !NOT_SHIPPED.test(name) && name !== READER));
  if (format === 'web') {
    for (const name of PORTAL_ONLY) files.delete(name);
    for (const [name, bytes] of files)
      if (name.endsWith('.html')) files.set(name, bytesOf(withoutMarked(textOf(bytes), 'data-reader')));
    for (const name of unasked(files)) files.delete(name);
    files.set('offline.json', keepList(files));
    for (const [name, bytes] of [...readMe, ...licences]) files.set(name, bytes);
    return files;
  }
  for (const [name, bytes] of licences) files.set(name, bytes);
  if (!files.has(LAUNCH_PAGE))
    throw new Error(
      `The site has no ${LAUNCH_PAGE}, the page that a portal opens, so there is no package for portals yet. The web package can be made: --format web.`,
    );
  for (const name of files.keys())
    if (WEB_ONLY.has(name) || name.startsWith('oembed-') || FOR_A_ROOM.test(name)) files.delete(name);
  files.set('package-options.json', bytesOf(JSON.stringify(options)));
  const names = new Set(files.keys());
  for (const [name, bytes] of files) {
    if (name.endsWith('.html')) files.set(name, bytesOf(pageForPackage(textOf(bytes), format, names)));
  }
  for (const name of unasked(files)) files.delete(name);
  refuseOddNames([...files.keys()]);
  const [manifest, write] = MANIFESTS[format] ?? [];
  if (manifest && write) {
    const described = { options, description, files: [...files.keys()].sort() };
    files.set(manifest, bytesOf(write(packageId(options, whole), described)));
  }
  return files;
}

/** The scripts and styles that nothing asks for any more, since the pages that did are not in the package. */
function unasked(files: Files): string[] {
  const asked = new Set<string>();
  const look = (text: string) => {
    for (const [name] of text.matchAll(/[a-z0-9.-]+\.(?:js|css)/g)) {
      const path = `assets/${name}`;
      const bytes = files.get(path);
      if (!bytes || asked.has(path)) continue;
      asked.add(path);
      look(textOf(bytes));
    }
  };
  for (const [name, bytes] of files)
    if (/\.(html|js|json)$/.test(name) && !name.startsWith('assets/')) look(textOf(bytes));
  return [...files.keys()].filter((name) => /^assets\/[^/]+\.(js|css)$/.test(name) && !asked.has(name));
}

function refuseOddNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const plain = name.split('/').every((part) => /^[a-z0-9][a-z0-9.-]*$/.test(part));
    if (!plain || seen.has(name))
      throw new Error(
        `The file ${name} cannot go into a package: portals keep only names of a–z, 0–9, full stop and hyphen. Rename it where it is made.`,
      );
    seen.add(name);
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
