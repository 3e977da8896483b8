import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeStorage } from '../../support/browser-storage.ts';

let storage: FakeStorage;
let happen: (event: 'storage' | 'pageshow') => void;

/** A page of its own: modules loaded anew, in a window with the storage as it is. */
async function aPage() {
  vi.resetModules();
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  happen = (event) => window.dispatchEvent(new Event(event));
  const preferences = await import('../../../src/stores/preferences.ts');
  const { applyPreferences } = await import('../../../src/stores/apply-preferences.ts');
  return { ...preferences, applyPreferences };
}

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a setting', () => {
  test('is the default at first, and the default is not stored', async () => {
    const { $theme, $telling } = await aPage();
    expect($theme.get()).toBe('system');
    expect($telling.get()).toBe('');
    $theme.set('dark');
    $theme.set('system');
    expect([...storage.items]).toEqual([]);
  });

  test('is kept for the next page', async () => {
    const first = await aPage();
    first.$theme.set('dark');
    first.$telling.set('own');
    expect([...storage.items]).toEqual([
      ['rbr:theme', 'dark'],
      ['rbr:telling', 'own'],
    ]);
    const next = await aPage();
    expect(next.$theme.get()).toBe('dark');
    expect(next.$telling.get()).toBe('own');
  });

  test('a stored value that does not exist counts as the default', async () => {
    storage.setItem('rbr:contrast', 'x'.repeat(10_000_000));
    const { $contrast } = await aPage();
    expect($contrast.get()).toBe('system');
  });

  test('an island wakes up with the value that the page was built with', async () => {
    storage.setItem('rbr:telling', 'own');
    const { $telling } = await aPage();
    expect(($telling as unknown as { init: string }).init).toBe('');
  });

  test.each(['storage', 'pageshow'] as const)('follows another tab on %s', async (event) => {
    const { $theme } = await aPage();
    storage.setItem('rbr:theme', 'light');
    happen(event);
    expect($theme.get()).toBe('light');
    storage.removeItem('rbr:theme');
    happen(event);
    expect($theme.get()).toBe('system');
  });

  test('holds until the page is left where storage is full', async () => {
    storage.full = true;
    const { $theme } = await aPage();
    $theme.set('dark');
    expect($theme.get()).toBe('dark');
  });

  test('holds until the page is left where storage is forbidden', async () => {
    vi.stubGlobal('localStorage', undefined);
    const { $theme } = await aPage();
    $theme.set('dark');
    happen('pageshow');
    expect($theme.get()).toBe('dark');
  });

  test('is the default while a page is built, where there is no window', async () => {
    storage.setItem('rbr:theme', 'dark');
    vi.stubGlobal('window', undefined);
    vi.resetModules();
    const { $theme } = await import('../../../src/stores/preferences.ts');
    expect($theme.get()).toBe('system');
  });

  test('takes only values that exist', async () => {
    const { $theme } = await aPage();
    // @ts-expect-error There is no such theme.
    $theme.set('pink');
    expect((await aPage()).$theme.get()).toBe('system');
  });
});

describe('applied to the root of the page', () => {
  const aRoot = (dir: string, languageDir?: string) => {
    const attributes = new Map<string, string>();
    const root = {
      dir,
      dataset: languageDir === undefined ? {} : { languageDir },
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      removeAttribute: (name: string) => attributes.delete(name),
    };
    return { root: root as unknown as HTMLElement, attributes };
  };

  test('theme and contrast are attributes, and absent where the system decides', async () => {
    const { $theme, $contrast, applyPreferences } = await aPage();
    const { root, attributes } = aRoot('ltr');
    applyPreferences(root);
    expect([...attributes]).toEqual([]);
    $theme.set('dark');
    $contrast.set('more');
    expect([...attributes]).toEqual([
      ['data-theme', 'dark'],
      ['data-contrast', 'more'],
    ]);
    $theme.set('system');
    expect([...attributes]).toEqual([['data-contrast', 'more']]);
  });

  test('the direction goes back to that of the language', async () => {
    const { $direction, applyPreferences } = await aPage();
    const { root } = aRoot('ltr', 'rtl');
    $direction.set('ltr');
    applyPreferences(root);
    expect(root.dir).toBe('ltr');
    $direction.set('auto');
    expect(root.dir).toBe('rtl');
  });
});
