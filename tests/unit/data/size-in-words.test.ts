import { expect, it } from 'vitest';
import { sizeInWords } from '../../../src/components/data/size-in-words.ts';
import { myDataScriptWords } from '../../../src/i18n/en/my-data.ts';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [11_400, '11 KB'],
  [999_600, '1 MB'],
  [3_140_000, '3.1 MB'],
])('%i is %s', (bytes, said) => {
  expect(sizeInWords(bytes, myDataScriptWords.size, 'en-GB')).toBe(said);
});
