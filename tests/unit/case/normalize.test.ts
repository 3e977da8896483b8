import { expect, test } from 'vitest';
import { facilitatorOf, normalize } from '../../../src/domain/case/normalize.ts';
import { SOUND, SOUND_FILE } from '../../support/sound-case.ts';

const marked = normalize(SOUND_FILE, (text, inline) => (inline ? `[${text}]` : `{${text}}`));

test('keyed parts become lists in the order of the file', () => {
  expect(SOUND.scenes.map(({ id }) => id)).toEqual(['gate', 'gangway', 'room', 'office', 'desk', 'letter']);
  expect(SOUND.endings.map(({ id }) => id)).toEqual(['safe', 'late', 'adrift', 'sent']);
  expect(SOUND.exhibits.map(({ id }) => id)).toEqual(['order', 'letter-home']);
});

test('what was left out is filled in', () => {
  const [gate] = SOUND.scenes;
  expect(gate).toMatchObject({ echoes: [], exhibits: ['order'] });
  expect(gate?.choices[1]).toMatchObject({ needs: [], lacks: [], teaches: [] });
  expect(SOUND.endings[1]?.echoes).toEqual([{ needs: [], lacks: ['told'], text: 'They had only the address.' }]);
});

test('a graph is plain data that survives a trip through JSON', () => {
  expect(JSON.parse(JSON.stringify(SOUND))).toEqual(SOUND);
});

test('texts are rendered as blocks, labels and temptations within the line, plain lines not at all', () => {
  const choice = marked.scenes[0]?.choices[0];
  expect(choice?.label).toMatch(/^\[.*\]$/);
  expect(choice?.tempting).toMatch(/^\[.*\]$/);
  for (const text of [
    choice?.consequence,
    choice?.why,
    marked.brief,
    marked.care,
    marked.summary,
    marked.debrief.path,
  ]) {
    expect(text).toMatch(/^\{[^]*\}$/);
  }
  expect(marked.title).toBe('The last ferry');
  expect(marked.scenes[0]?.asks).toBe(SOUND.scenes[0]?.asks);
  expect(marked.scenes[3]?.choices[2]?.ground?.options[0]?.why).toMatch(/^\{.*\}$/);
});

test('the facilitator’s notes are not part of the graph', () => {
  expect(JSON.stringify(SOUND)).not.toContain('Let the group feel');
  expect(facilitatorOf(SOUND_FILE, (text) => text)).toMatchObject({ timing: { vote: 3, discuss: 5 } });
  expect(facilitatorOf(SOUND_FILE, (text) => text).watch).toHaveLength(3);
});
