import { join } from 'node:path';
import { ROOT } from '../../src/build/root.ts';

/** Where the record of a content version is kept, and what came of it while that version was the course. */
export function recordFile(version: number): { record: string; outcome: string } {
  const folder = join(ROOT, 'tests/fixtures/records');
  return {
    record: join(folder, `content-${version}.json`),
    outcome: join(folder, `content-${version}.outcome.json`),
  };
}
