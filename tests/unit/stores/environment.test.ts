import { afterEach, expect, test, vi } from 'vitest';
import { openGate } from '../../../src/domain/record/gate.ts';
import { environment } from '../../../src/stores/environment.ts';
import { anEvent } from '../../support/an-event.ts';
import { FakeStorage } from '../../support/browser-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the stores can be loaded where there is no browser', async () => {
  const { $ready, $events } = await import('../../../src/stores/record.ts');
  expect($ready.get()).toBe(false);
  expect($events.get()).toEqual([]);
});

test('names differ from each other and are taken by the gate', () => {
  const names = Array.from({ length: 100 }, () => environment.newName());
  expect(names.every((name) => /^[a-z2-7]{8}$/.test(name))).toBe(true);
  expect(new Set(names.join(''))).toEqual(new Set('abcdefghijklmnopqrstuvwxyz234567'));
  const events = names.map((name) => anEvent({ id: `${name}-1`, verb: 'skipped', case: 'maryam' }));
  expect(openGate({ version: 1, events }).report).toEqual({ kept: 100, aside: 0, repeated: 0 });
});

test('a page is shown when it comes to the front or back from the cache, and left when it goes', () => {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', document);
  const happened: string[] = [];
  environment.onPage(
    () => happened.push('shown'),
    () => happened.push('left'),
  );
  const pageshow = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  const cover = (hidden: boolean) => {
    document.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  pageshow(false);
  expect(happened).toEqual([]);
  cover(true);
  cover(false);
  window.dispatchEvent(new Event('pagehide'));
  pageshow(true);
  expect(happened).toEqual(['left', 'shown', 'left', 'shown']);
});

test('what was told is remembered in the tab, where the browser allows it', () => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
  environment.setTold('memory-only:0 ');
  expect(environment.told()).toBe('memory-only:0 ');
  vi.stubGlobal('sessionStorage', undefined);
  environment.setTold('memory-only:0 ');
  expect(environment.told()).toBe('');
});
