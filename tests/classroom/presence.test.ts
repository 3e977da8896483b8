import { expect, test } from 'vitest';
import { presence, SILENT } from '../../src/classroom/server/presence.ts';

test('who is present is counted by seats, over all processes, until a process falls silent', () => {
  let at = 0;
  const [one, two] = [presence('one', () => at), presence('two', () => at)];
  one.enter('a');
  one.enter('a');
  one.enter('b');
  two.enter('c');
  expect(one.all).toBe(2);
  one.hear(two.say(), at);
  one.hear(one.say(), at);
  one.hear('present broken', at);
  expect(one.all).toBe(3);
  one.leave('a');
  expect(one.all).toBe(3);
  one.leave('a');
  expect(one.all).toBe(2);
  at = SILENT + 1;
  expect(one.all).toBe(1);
});
