import { describe, expect, test } from 'vitest';
import { quotationChecker } from '../../../src/domain/citation/quotations.ts';
import { aLibrary } from './a-library.ts';

const checker = quotationChecker(aLibrary());
const placeOf = (offset: number) => ({ file: 'content/en/lessons/a.mdx', line: 1, column: offset + 1 });

function from(text: string): string[][] {
  return checker.trace(text).map((quotation) => quotation.from);
}

function complaints(text: string): string[] {
  return checker.check(text, placeOf).map(({ what, todo }) => `${what} ${todo}`);
}

describe('an exact quotation', () => {
  test.each([
    ['of a provision', '“in danger of being subjected to torture”', 'cat:3-1'],
    ['with straight marks inside as curly ones', '“return (“refouler”) or extradite”', 'cat:3-1'],
    ['of words that have marks of their own', '““substantial grounds” exist whenever”', 'gc-4:11'],
    ['with a comma inside the marks', '“in danger of being subjected to torture,”', 'cat:3-1'],
    ['with a full stop that the law does not have there', '“shall expel.”', 'cat:3-1'],
    ['with a capital where the law goes on in small letters', '“Substantial grounds for believing”', 'cat:3-1'],
    ['with a small letter where the law begins', '“no State Party”', 'cat:3-1'],
    ['with a non-breaking space and a line end', '“another\u00a0State\nwhere”', 'cat:3-1'],
    ['with emphasis that the text does not have', '“a right to *return*”', 'p1'],
    ['over a footnote mark', '“to their countries, always”', 'p1'],
    ['with an apostrophe of the other kind', "“Their 'failed' attempt”", 'p2'],
    ['of a heading', '“Considerations preventing returns”', 'p2'],
    ['of a footnote', '“see Guiding Principles”', 'fn68'],
    ['of a cell of the table', '“Testimonies are lost”', 'tool-3-7'],
    ['with a gap', '“No State Party shall expel … a person … in danger”', 'cat:3-1'],
    ['with a gap in brackets, at both ends too', '“[…] substantial grounds […] subjected to torture […]”', 'cat:3-1'],
    ['over a gap that the base has itself', '“at least 30 days … During this period”', 'regional:13-1'],
    ['of further words of the same provision', '“particularly serious”', 'cat:3-1'],
  ])('%s', (_, text, id) => {
    expect(from(text)).toEqual([[id]]);
    expect(complaints(text)).toEqual([]);
  });

  test('names everything that holds the words', () => {
    expect(from('“State Party shall”')).toEqual([['cat:3-1', 'cat:16-1']]);
  });
});

describe('an inexact quotation', () => {
  test('one letter changed', () => {
    expect(complaints('It says “in danger of being subject to torture”.')).toEqual([
      '“in danger of being subject to torture” is not, letter by letter, in the law base or the source section. ' +
        'Nearest is CAT 3(1): “… in danger of being subjected to torture.”. Copy the words from there. Use ‘…’ for speech, thoughts and titles; or paraphrase.',
    ]);
  });

  test('a capital in the middle', () => {
    expect(from('“no state Party”')).toEqual([[]]);
  });

  test('a gap in the wrong order', () => {
    expect(complaints('“substantial grounds … shall expel”')).toEqual([
      'The parts of “substantial grounds … shall expel” stand in CAT 3(1) in another order. Put them in the order of the text, or quote them apart.',
    ]);
  });

  test('words of two provisions stitched together', () => {
    expect(complaints('“shall expel … cruel treatment”')).toEqual([
      'The parts of “shall expel … cruel treatment” stand in different places: CAT 3(1), CAT 16(1). Quote each place in its own marks.',
    ]);
  });

  test('words stitched together without a gap', () => {
    expect(from('“at least 30 days During this period”')).toEqual([[]]);
  });

  test('a gap of dots is no gap', () => {
    expect(from('“shall expel ... a person”')).toEqual([[]]);
  });

  test('a word cut in two', () => {
    expect(from('“State Part”, “ubstantial grounds”')).toEqual([[], []]);
  });

  test('other signs at the end', () => {
    expect(from('“shall expel?”')).toEqual([[]]);
  });

  test('speech in the wrong marks', () => {
    expect(complaints('“Not there,” he says.')).toEqual([
      '“Not there,” is not, letter by letter, in the law base or the source section. Use ‘…’ for speech, thoughts and titles; or paraphrase.',
    ]);
  });

  test('nothing but a gap', () => {
    expect(complaints('“…”')).toEqual([
      '“…” has no words between its marks. Use ‘…’ for speech, thoughts and titles; or paraphrase.',
    ]);
  });

  test('marks that do not pair', () => {
    expect(complaints('Here “shall expel\n\nand there” too')).toEqual([
      '“shall expel” is not closed before its paragraph ends. Add the closing ”.',
      'A closing ” has no opening “ before it in its paragraph. Add the opening “, or take the mark out.',
    ]);
  });

  test('stands where its opening mark stands', () => {
    expect(checker.check('Right: “shall expel”. Wrong: “shall expell”.', placeOf)).toMatchObject([
      { file: 'content/en/lessons/a.mdx', line: 1, column: 30, rule: 'quotation-exact' },
    ]);
  });

  test('a long one is shortened in the message', () => {
    const [problem] = checker.check(`“${'word '.repeat(100)}”`, placeOf);
    expect(problem?.what.length).toBeLessThan(260);
  });
});
