import type { Page } from '@playwright/test';

/** Holds back every script of the course until the returned function is called: a page on a slow line. */
export function holdScripts(page: Page): Promise<() => void> {
  return holdFiles(page, '**/assets/*.js');
}

/** Holds back these files until the returned function is called; `most`: only the first so many requests. */
export async function holdFiles(page: Page, files: string, most = Infinity): Promise<() => void> {
  let arrive: (() => void) | undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  let held = 0;
  await page.route(files, async (route) => {
    if (++held > most) {
      await route.continue();
      return;
    }
    await arrived;
    await route.continue();
  });
  return () => {
    arrive?.();
  };
}

/** Holds back the answer of the database until the returned function is called: a slow device. Only for pages opened afterwards. */
export async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    Object.assign(window, { release });
    const open = (...given: Parameters<IDBFactory['open']>) => IDBFactory.prototype.open.apply(indexedDB, given);
    const slow = (...given: Parameters<IDBFactory['open']>) => {
      const request = open(...given);
      Object.defineProperty(request, 'onsuccess', {
        set: (hear: (event: Event) => void) => {
          request.addEventListener('success', (event) => void held.then(() => hear(event)));
        },
      });
      return request;
    };
    Object.defineProperty(indexedDB, 'open', { value: slow });
    // The course gives up on a database after some seconds; here it waits.
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: TimerHandler, wait = 0, ...rest: unknown[]) =>
        later(work, wait < 1000 ? wait : 600_000, ...rest),
    });
  });
  return () => page.evaluate(() => (window as unknown as { release: () => void }).release());
}
