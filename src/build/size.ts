// Usage: npm run size [-- <page.html>] – weighs every built page against its limit, or shows what one page is made of.
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { kb, overweight } from './weight/limits.ts';
import { offlineLine, offlineListOf, overweightOffline } from './weight/offline-weight.ts';
import { siteWeights } from './weight/site-weights.ts';
import { table } from './weight/table.ts';
import { weightTable } from './weight/weight-table.ts';

try {
  const weights = siteWeights(join(ROOT, 'dist'));
  const list = offlineListOf(join(ROOT, 'dist'));
  const [wanted] = process.argv.slice(2);
  if (wanted) {
    const weight = weights.find(({ page }) => page === wanted);
    if (!weight)
      throw new Error(`There is no page ${wanted}. There are: ${weights.map(({ page }) => page).join(', ')}`);
    console.log(
      table(
        [wanted, 'KB'],
        weight.parts.map(([name, bytes]) => [name, kb(bytes)]),
      ),
    );
  } else {
    console.log(`${weightTable(weights)}\n\n${offlineLine(list)}`);
    const problems = [...weights.flatMap(overweight), ...overweightOffline(list)];
    if (problems.length > 0)
      throw new Error(`\n${problems.join('\n')}\nWhat a page is made of: npm run size -- <page>`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
