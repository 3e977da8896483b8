import type { Page } from '@playwright/test';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { SHELF } from '../../src/portal/standalone/names.ts';
import { saved } from './play.ts';

interface Where {
  /** The name of the database: that of the record where nothing is said. */
  database?: string;
  store?: 'events' | 'aside' | 'meta';
}

/** Puts events into the record of this browser, as if they had been written here before. Leaves the page on a page of the course. */
export async function seed(page: Page, events: readonly CourseEvent[]): Promise<void> {
  // The lightest page that opens the record.
  await page.goto('about.html');
  await saved(page);
  await writeRows(page, events);
}

/** Everything in a store of the record. The page must have opened its record before. */
export function readRows(page: Page, { database = SHELF, store = 'events' }: Where = {}): Promise<unknown[]> {
  return page.evaluate(
    ([name, from]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(from).objectStore(from).getAll();
          reading.onerror = reject;
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result as unknown[]);
          };
        };
      }),
    [database, store] as const,
  );
}

/** Writes rows past the course, as a hand or another program would; a row with a known key replaces the old one. */
export function writeRows(
  page: Page,
  rows: readonly unknown[],
  { database = SHELF, store = 'events' }: Where = {},
): Promise<void> {
  return page.evaluate(
    ([name, into, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(into, 'readwrite');
          for (const value of values) {
            if (into === 'meta') writing.objectStore(into).put(value, 'record');
            else writing.objectStore(into).put(value);
          }
          writing.onabort = reject;
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [database, store, rows] as const,
  );
}
