// Usage: npm run record – plays the built course in a browser, from the test before it to the review months later, and writes what the
// browser then holds to tests/fixtures/records/content-<version>.json. Once for each release: a record of a released version is never
// made again, because the course that made it is gone.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentVersion } from '../../src/build/content-version.ts';
import { ROOT } from '../../src/build/root.ts';
import { isBuilt } from '../../src/build/site/build-site.ts';
import { loadSite } from '../../src/build/site/load-site.ts';
import { serve } from '../../src/build/site/serve.ts';
import { unite } from '../../src/domain/record/merge.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { writeRecordFile } from '../../src/domain/record/record-file.ts';
import { openBrowser } from '../bench/browser.ts';
import { readRows } from '../support/browser-record.ts';
import { recordFile } from '../support/kept-records.ts';
import { outcomeOf } from '../support/outcome.ts';
import { playTheCourse } from './play-the-course.ts';

const version = contentVersion(ROOT);
const { record, outcome } = recordFile(version);
if (existsSync(record)) {
  console.error(`${record} exists already. Delete it first if version ${version} is not released yet.`);
  process.exit(1);
}
if (!isBuilt(ROOT)) {
  console.error('The built course is not that of the sources: run “npm run build” first.');
  process.exit(1);
}

const { server, port } = await serve(loadSite(join(ROOT, 'dist')), 0);
const browser = await openBrowser();
try {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await playTheCourse(page);
  const [{ device = '' } = {}] = (await readRows(page, { store: 'meta' })) as { device?: string }[];
  const { events } = unite((await readRows(page)) as CourseEvent[]);
  mkdirSync(join(ROOT, 'tests/fixtures/records'), { recursive: true });
  writeFileSync(record, writeRecordFile({ content: version, device, made: new Date().toISOString(), events }));
  writeFileSync(outcome, `${JSON.stringify(outcomeOf(events), null, 1)}\n`);
  console.log(`${events.length} events: ${record}`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
