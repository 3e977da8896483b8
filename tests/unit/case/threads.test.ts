import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, profile, readStrand } from '../../../src/domain/case/threads.ts';
import { THREADS } from '../../../src/domain/course/threads.ts';
import { SOUND } from '../../support/sound-case.ts';

describe('what becomes of a strand', () => {
  const held: Mark = 'rights-based';
  test.each<[string, Mark[], string, string[]]>([
    ['never tested', ['', ''], 'unmet', ['none', 'none']],
    ['no decision at all', [], 'unmet', []],
    ['held throughout', [held, '', held], 'upheld', ['whole', 'whole', 'whole']],
    ['strained, and thin from then on', ['partly', '', ''], 'strained', ['fray', 'thin', 'thin']],
    ['strained, then closed by a rights-based decision', ['partly', held, ''], 'strained', ['fray', 'whole', 'whole']],
    ['cut, and loose from then on', ['breach', ''], 'breached', ['cut', 'loose']],
    ['cut, then bound', ['breach', held, ''], 'mended', ['cut', 'tie', 'whole']],
    ['bound, then cut again', ['breach', held, 'breach'], 'breached', ['cut', 'tie', 'cut']],
    ['partly does not bind', ['breach', 'partly', ''], 'breached', ['cut', 'loose', 'loose']],
    ['strained after it was bound', ['breach', held, 'partly', ''], 'mended', ['cut', 'tie', 'fray', 'thin']],
    ['the worst wins over a later strain', ['partly', 'breach'], 'breached', ['fray', 'cut']],
  ])('%s', (_, marks, state, segs) => {
    const strand = readStrand(marks);
    expect(strand.state).toBe(state);
    expect(strand.cells.map(({ seg }) => seg)).toEqual(segs);
  });

  test('a cell carries a verdict mark exactly where the strand was tested', () => {
    expect(readStrand(['', 'partly', 'breach', 'rights-based']).cells.map(({ v }) => v)).toEqual([
      undefined,
      'strain',
      'breach',
      'held',
    ]);
  });
});

test('the profile has all eight threads in their order, and a cell for every decision', () => {
  const ids = SOUND.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 7 }), (choices) => {
      const rows = profile(SOUND, choices);
      expect(rows.map(({ thread }) => thread)).toEqual(THREADS);
      const lengths = new Set(rows.flatMap(({ marks, cells }) => [marks.length, cells.length]));
      expect(lengths.size).toBe(1);
    }),
  );
});

test('a decision counts for its own threads alone', () => {
  const rows = profile(SOUND, ['a-hurry', 'b-turn', 'c-app']);
  const states = Object.fromEntries(rows.map(({ thread, state }) => [thread, state]));
  expect(states).toMatchObject({ 'non-refoulement': 'mended', 'individual-process': 'strained', privacy: 'unmet' });
});
