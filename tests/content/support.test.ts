import { expect, test } from 'vitest';
import { readLaw } from '../../src/build/law.ts';
import { readSupport } from '../../src/build/support.ts';

const { library } = readLaw();
if (!library) throw new Error('The source section could not be read.');
const { support, problems } = readSupport(library);

test('every statement stands in the section and every provision in the law base', () => {
  expect(problems).toEqual([]);
});

test('each part of the section rests on something, in the order of the text', () => {
  expect(Object.keys(support).sort()).toEqual(
    [...library.entries.values()].filter(({ kind }) => kind !== 'provision').map(({ id }) => id).sort(),
  );
  for (const { id, text } of library.section.paragraphs) {
    const running = text.replace(/\[\^\d+\]|\*/g, '').toLowerCase();
    const places = support[id]?.map(({ words }) => running.indexOf(words.toLowerCase().replace(/\.$/, '')));
    expect(places).toEqual([...(places ?? [])].sort((a, b) => a - b));
  }
});
