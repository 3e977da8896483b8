import { atom } from 'nanostores';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, QUICK } from '../../../src/stores/calm.ts';
import type { Saved } from '../../../src/stores/create-record.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function aLine(first: Saved = 'saving') {
  const $saved = atom<Saved>(first);
  const $ready = atom(false);
  const said: Saved[] = [];
  const stop = calm($saved, $ready, (state) => said.push(state));
  return { $saved, $ready, said, stop };
}

test('says nothing before the record is open', () => {
  const { said } = aLine();
  vi.advanceTimersByTime(QUICK * 10);
  expect(said).toEqual([]);
});

test('does not speak of a save that is quick', () => {
  const { $saved, $ready, said } = aLine();
  $ready.set(true);
  $saved.set('saved');
  for (let save = 0; save < 3; save++) {
    $saved.set('saving');
    vi.advanceTimersByTime(QUICK - 1);
    $saved.set('saved');
  }
  vi.advanceTimersByTime(QUICK * 10);
  expect(new Set(said)).toEqual(new Set(['saved']));
});

test('speaks of a save that takes its time, and of its end', () => {
  const { $saved, $ready, said } = aLine('saved');
  $ready.set(true);
  $saved.set('saving');
  vi.advanceTimersByTime(QUICK);
  $saved.set('failed');
  expect(said).toEqual(['saved', 'saving', 'failed']);
});

test('says nothing more once it is stopped', () => {
  const { $saved, $ready, said, stop } = aLine('saved');
  $ready.set(true);
  $saved.set('saving');
  stop();
  vi.advanceTimersByTime(QUICK);
  $saved.set('memory');
  expect(said).toEqual(['saved']);
});
