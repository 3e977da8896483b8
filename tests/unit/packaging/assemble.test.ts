import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { PackageFormat } from '../../../src/domain/course/package-options.ts';
import { assemble, type Files } from '../../../src/packaging/assemble.ts';
import { zip } from '../../../src/packaging/zip.ts';
import { aPackage } from './a-package.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (files: Files, name: string) => new TextDecoder().decode(files.get(name));

const SITE: Files = new Map([
  [
    'index.html',
    bytes(
      '<!DOCTYPE html><html lang="en"><head><link rel="manifest" href="manifest.webmanifest"></head><body>' +
        '<a href="lesson-child.html#top">Child</a> <a class="quiet" href="offline.html">Keep</a> <a href="https://un.org/">UN</a><p class="small" data-web><a href="offline.html">Keep</a> it.</p>' +
        '<div data-web="true"><p>On the web.</p></div><p class="lead" data-portal hidden>In a portal.</p><script src="./assets/course-1a2b.js"></script></body></html>',
    ),
  ],
  ['lesson-child.html', bytes('<html lang="en"></html>')],
  ['start.html', bytes('<html lang="en"></html>')],
  ['offline.html', bytes('')],
  ['sw.js', bytes('')],
  ['.stamp', bytes('')],
  ['room-last-call.json', bytes('')],
  ['reader.html', bytes('<script src="assets/reader-3c.js"></script>')],
  ['assets/course-1a2b.js', bytes('import"./part-4d.js"')],
  ['assets/part-4d.js', bytes('')],
  ['assets/reader-3c.js', bytes('')],
]);

function packed(format: PackageFormat, site: Files = SITE): Files {
  return assemble({
    options: aPackage({ format }),
    whole: false,
    description: 'Two lessons & a case.',
    site,
    readMe: new Map([['READ ME FIRST.html', bytes('')]]),
    keepList: (files) => bytes([...files.keys()].sort().join()),
    licences: new Map([['licence.txt', bytes('')]]),
  });
}

test('a package for a portal holds its pages, its options and its manifest, and nothing that has a sense on the web alone', () => {
  expect([...packed('scorm12').keys()].sort()).toEqual([
    'assets/course-1a2b.js',
    'assets/part-4d.js',
    'imsmanifest.xml',
    'index.html',
    'lesson-child.html',
    'licence.txt',
    'package-options.json',
    'start.html',
  ]);
});

test('the web package is the site without the reader and what leads to it, with how to serve it', () => {
  const site = new Map(SITE);
  site.set('index.html', bytes(`${text(SITE, 'index.html')}<a href="reader.html" data-reader>All of it</a>`));
  const files = packed('web', site);
  expect([...files.keys()]).toContain('READ ME FIRST.html');
  expect(text(files, 'index.html')).toBe(text(SITE, 'index.html'));
  expect([...files.keys()].filter((name) => name.includes('reader'))).toEqual([]);
  // What a device keeps is listed of the files as they stand in the package.
  expect(text(files, 'offline.json')).toBe(
    'assets/course-1a2b.js,assets/part-4d.js,index.html,lesson-child.html,offline.html,sw.js',
  );
  expect([...files.keys()]).not.toContain('.stamp');
  expect([...files.keys()]).not.toContain('room-last-call.json');
});

test('a page says for which portal it is, and a link to a page that is not there is text', () => {
  expect(text(packed('cmi5'), 'index.html')).toBe(
    '<!DOCTYPE html><html data-package="cmi5" lang="en"><head></head><body>' +
      '<a href="lesson-child.html#top">Child</a> <span class="quiet">Keep</span> <a href="https://un.org/">UN</a>' +
      '<p class="lead" data-portal>In a portal.</p><script src="./assets/course-1a2b.js"></script></body></html>',
  );
});

test.each(['Chart.html', '_astro/a.js', 'a b.html', 'é.html'])('a file named ‘%s’ is refused', (name) => {
  expect(() => packed('scorm12', new Map([...SITE, [name, bytes('')]]))).toThrow(name);
});

test.each([
  ['scorm12', 'imsmanifest.xml'],
  ['scorm2004', 'imsmanifest.xml'],
  ['cmi5', 'cmi5.xml'],
] as const)('the manifest of %s keeps every sign of a title and names every file', (format, name) => {
  const files = packed(format);
  const xml = text(files, name);
  const parser = new XMLParser({ ignoreAttributes: false, htmlEntities: true });
  expect(JSON.stringify(parser.parse(xml))).toContain(JSON.stringify(aPackage().title).slice(1, -1));
  if (format === 'cmi5') return;
  const named = [...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
  expect(named).toEqual([...files.keys()].filter((file) => file !== name).sort());
});

test('the same files make the same bytes, in whatever order they come', () => {
  const files = packed('scorm2004');
  const zipped = zip(files);
  expect(zip(new Map([...files].reverse()))).toEqual(zipped);
  expect(Object.keys(unzipSync(zipped))).toEqual([...files.keys()].sort());
});

test('without the page that a portal opens there is no package for portals, but one for the web', () => {
  const site = new Map([...SITE].filter(([name]) => name !== 'start.html'));
  expect(() => packed('scorm12', site)).toThrow('The site has no start.html');
  expect(packed('web', site).has('index.html')).toBe(true);
});

test('only the page that speaks with a cmi5 portal may ask other servers', () => {
  const page = (name: string) =>
    bytes(
      `<html lang="en"><meta content="connect-src 'self'; base-uri 'none'"><main data-page="${name}"></main></html>`,
    );
  const site = new Map([...SITE, ['start.html', page('start')], ['lesson-child.html', page('lesson')]]);
  expect(text(packed('cmi5', site), 'start.html')).toContain("connect-src 'self' https: http:;");
  expect(text(packed('cmi5', site), 'lesson-child.html')).toContain("connect-src 'self';");
  expect(text(packed('scorm12', site), 'start.html')).toContain("connect-src 'self';");
});
