import { expect, test } from 'vitest';
import { pageFiles } from '../../../src/build/weight/page-files.ts';

const FACES = `
  @font-face{font-family:Serif;src:url(../fonts/serif.woff2)format("woff2");font-style:normal}
  @font-face{font-family:Serif;src:url(../fonts/italic.woff2)format("woff2");font-style:italic}
  @font-face{font-family:Twin;src:local(Georgia);size-adjust:107%}
  em{font-style:italic} .note .aside:hover{font-style:italic}`;

function files(page: string, others: Record<string, string> = {}) {
  return pageFiles('page.html', (path) => {
    const text = path === 'page.html' ? page : others[path];
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  });
}

test('a plain script counts with all that it imports, each file once', () => {
  const found = files(
    '<script type="module" src="./assets/a.js"></script><script type="module" src="./assets/b.js"></script>',
    {
      'assets/a.js': 'import{x}from"./shared.js";import"./effect.js";',
      'assets/b.js': 'export{x}from"./shared.js"',
      'assets/shared.js': 'import "../boot.js"',
      'assets/effect.js': '',
      'boot.js': '',
    },
  );
  expect(found.js.sort()).toEqual(['assets/a.js', 'assets/b.js', 'assets/effect.js', 'assets/shared.js', 'boot.js']);
});

test('an island counts with what it imports on demand, a plain script without', () => {
  const site = {
    'island.js': 'import(`./late.js`)',
    'react.js': '',
    'late.js': 'import("./later.js")',
    'later.js': '',
  };
  const island = '<astro-island component-url="./island.js" renderer-url="./react.js" props="{&quot;a&quot;:1}">';
  expect(files(island, site).js).toEqual(['island.js', 'late.js', 'later.js', 'react.js']);
  expect(files('<script src="island.js"></script>', site).js).toEqual(['island.js']);
});

test('a script inside the page is weighed and its imports followed; data blocks are neither', () => {
  const page =
    '<script type="module">import"./a.js";run()</script><script type="application/json">{"from":"./b.js"}</script>';
  const found = files(page, { 'a.js': '' });
  expect(found.inlineJs).toEqual(['import"./a.js";run()']);
  expect(found.js).toEqual(['a.js']);
});

test('an empty script element does not swallow what follows it', () => {
  const page = '<script src="a.js"></script><p>text</p><script>go()</script>';
  expect(files(page, { 'a.js': '' }).inlineJs).toEqual(['go()']);
});

test('what only looks like an import in a text is no import', () => {
  expect(
    files('<script src="a.js"></script>', { 'a.js': 'throw Error(`no way from "${a}" or from "here"`)' }).js,
  ).toEqual(['a.js']);
});

test('style sheets count with those that they import', () => {
  const found = files('<link rel="stylesheet" href="./assets/a.css">', {
    'assets/a.css': '@import "./b.css";',
    'assets/b.css': '',
  });
  expect(found.css).toEqual(['assets/a.css', 'assets/b.css']);
});

const LINK = '<link rel="stylesheet" href="css/a.css">';
test.each([
  ['no italic word', '<p class="note">plain</p>', ['fonts/serif.woff2']],
  ['an <em>', '<p>a <em>word</em></p>', ['fonts/serif.woff2', 'fonts/italic.woff2']],
  [
    'an <em> in the data of an island',
    '<astro-island props="&lt;em&gt;x">',
    ['fonts/serif.woff2', 'fonts/italic.woff2'],
  ],
  ['a class that sets italics', '<p class="small aside">x</p>', ['fonts/serif.woff2', 'fonts/italic.woff2']],
])('fonts of a page with %s', (_, body, fonts) => {
  expect(files(LINK + body, { 'css/a.css': FACES }).fonts).toEqual(fonts);
});

test.each([
  ['a plain page', '<p>plain</p>', ['basic.woff2']],
  ['a page with a letter of the range', '<p>Gda\u0144sk</p>', ['basic.woff2', 'latin.woff2']],
  ['a page with such a letter as an entity', '<p>Gda&#x144;sk</p>', ['basic.woff2', 'latin.woff2']],
  ['a page with a letter of a wildcard range', '<p>\u0416</p>', ['basic.woff2', 'cyrillic.woff2']],
])('of fonts cut by unicode-range, %s loads those that it needs', (_, body, fonts) => {
  const css = `
    @font-face{font-family:S;src:url(basic.woff2);unicode-range:U+0-7E,U+A0}
    @font-face{font-family:S;src:url(latin.woff2);unicode-range:U+100-17F,U+152}
    @font-face{font-family:S;src:url(cyrillic.woff2);unicode-range:U+4??}`;
  expect(files(`<link rel="stylesheet" href="a.css">${body}`, { 'a.css': css }).fonts).toEqual(fonts);
});

test('a preloaded font counts even where no style asks for it', () => {
  expect(files('<link rel="preload" href="fonts/x.woff2" as="font" crossorigin>').fonts).toEqual(['fonts/x.woff2']);
});

test('images and icons count, addresses of other hosts and data do not', () => {
  const page =
    '<link rel="icon" href="icon.svg"><img src="map.png" alt=""><img src="data:image/png;base64,AA" alt=""><img src="https://other.example/x.png">';
  expect(files(page).images).toEqual(['map.png', 'icon.svg']);
});

test('a page that loads what is not there is an error', () => {
  expect(() => files('<script type="module" src="./assets/gone.js"></script>')).toThrow('no file assets/gone.js');
});

test('what a script that is shared with an island imports on demand does not count either', () => {
  const found = files(
    '<script type="module" src="./assets/shared.js"></script><astro-island component-url="./assets/island.js"></astro-island>',
    {
      'assets/shared.js': 'import("./mend.js")',
      'assets/mend.js': '',
      'assets/island.js': 'import"./shared.js";import("./debrief.js")',
      'assets/debrief.js': '',
    },
  );
  expect(found.js.sort()).toEqual(['assets/debrief.js', 'assets/island.js', 'assets/shared.js']);
});
