import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberLesson } from '../../../src/components/reader/number-blocks.ts';
import { splitBlocks } from '../../../src/components/reader/split-blocks.ts';

describe('blocks that stand side by side', () => {
  test.each([
    ['one after the other', '<p>a</p>\n<ul><li>b</li></ul>', ['<p>a</p>', '<ul><li>b</li></ul>']],
    [
      'an element within its like',
      '<div class="x"><div>a</div></div><div>b</div>',
      ['<div class="x"><div>a</div></div>', '<div>b</div>'],
    ],
    ['void and closed elements', '<p>a<br>b<input value="x > y"><path d="M0"/></p><hr><p>c</p>', undefined],
    ['a text at the end', '<p>a</p> and b', ['<p>a</p>', 'and b']],
    ['nothing', ' \n', []],
  ])('%s', (_, html, blocks) => {
    expect(splitBlocks(html)).toEqual(blocks ?? ['<p>a<br>b<input value="x > y"><path d="M0"/></p>', '<hr><p>c</p>']);
  });

  test('nothing is lost and nothing added', () => {
    const element = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(
          fc.constantFrom('p', 'div', 'section', 'h2'),
          fc.array(fc.oneof({ maxDepth: 3 }, fc.constantFrom('words', '<br>', ' '), tie('element')), { maxLength: 3 }),
        )
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
    })).element;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), (blocks) => {
        expect(splitBlocks(blocks.join(''))).toEqual(blocks);
      }),
    );
  });
});

test('a lesson is numbered by section and passage; what names itself keeps its address', () => {
  const html =
    '<div data-passage="question:safe-opening" class="q">Q</div><p>a</p><h2 id="x">Heading</h2><p>b</p><div><p data-passage="no">c</p></div>';
  const sections = numberLesson(html, { id: 'safe', order: 3 }, 'First');
  expect(sections.map((blocks) => blocks.map(({ number, id, heading }) => [number, id, heading]))).toEqual([
    [
      ['3.1', 'lesson:safe/s1', true],
      ['3.1.1', 'question:safe-opening', false],
      ['3.1.2', 'lesson:safe/s1/2', false],
    ],
    [
      ['3.2', 'lesson:safe/s2', true],
      ['3.2.1', 'lesson:safe/s2/1', false],
      ['3.2.2', 'lesson:safe/s2/2', false],
    ],
  ]);
  expect(sections.flat().map((block) => block.html)).toEqual([
    'First',
    '<div class="q">Q</div>',
    '<p>a</p>',
    'Heading',
    '<p>b</p>',
    '<div><p data-passage="no">c</p></div>',
  ]);
  expect(sections.flat().flatMap(({ passages }) => passages)).toEqual([
    'lesson:safe/s1',
    'question:safe-opening',
    'lesson:safe/s2',
  ]);
});
