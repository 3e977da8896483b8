import { join } from 'node:path';
import { ROOT } from './root.ts';
import { overweight } from './weight/limits.ts';
import { siteWeights } from './weight/site-weights.ts';
import { weightTable } from './weight/weight-table.ts';

try {
  const weights = siteWeights(join(ROOT, 'dist'));
  console.log(weightTable(weights));
  const problems = weights.flatMap(overweight);
  if (problems.length > 0) {
    console.error(`\n${problems.join('\n')}`);
    process.exit(1);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
