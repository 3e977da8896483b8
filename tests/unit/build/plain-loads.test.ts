import { expect, test } from 'vitest';
import { withPlainLoads } from '../../../src/build/site/plain-loads.ts';

const tag = (name: string) => `<script type="module" src="./assets/${name}.js"></script>`;

const files: Record<string, string> = {
  'frame.js': 'import"./course.js";',
  'two.js': 'import"./course.js";\nimport "./frame.js";import"./more.js";\n',
  'course.js': 'start();export{a as b};',
  'more.js': 'import{b}from"./course.js";import"./course.js";b();',
};

const plain = (html: string) => withPlainLoads(html, (name) => files[name] ?? '');

test('a script that only loads others gives way to them, each once in a page', () => {
  expect(plain(`<body>${tag('frame')}<p></p>${tag('two')}</body>`)).toBe(
    `<body>${tag('course')}<p></p>${tag('more')}</body>`,
  );
});

test('a script that does something stays, whatever it loads', () => {
  const html = `${tag('more')}<script src="boot.js"></script>`;
  expect(plain(html)).toBe(html);
});
