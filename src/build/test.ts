// Usage: node src/build/test.ts [lint] – runs everything that proves the project, or its linters alone, and stops at the first failure.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { count, countLine } from './run/count.ts';
import { ensureChromium } from './run/ensure-chromium.ts';
import { ensureProgram, NGINX, REDIS } from './run/find-program.ts';
import { runScript } from './run/run-script.ts';
import { steps } from './run/steps.ts';

const REPORTS = ['unit.json', 'e2e.json'].map((name) => join(ROOT, 'test-results', name));

function failingStep(names: string[]): string | undefined {
  return names.find((name) => {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
    const begin = performance.now();
    const passed = runScript(name, 'inherit');
    if (passed) console.log(`   ${name}: passed in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    return !passed;
  });
}

const [only] = process.argv.slice(2);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
mkdirSync(join(ROOT, 'test-results'), { recursive: true });
for (const report of REPORTS) rmSync(report, { force: true });
if (only !== 'lint') {
  try {
    process.env.CHROMIUM_PATH = ensureChromium();
    for (const program of [REDIS, NGINX]) ensureProgram(program);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const failing = failingStep(steps(scripts, only));
if (failing) console.error(`\n${failing} failed; what is wrong stands above. Run it alone with: npm run ${failing}`);
if (only !== 'lint') {
  const counts = REPORTS.filter((report) => existsSync(report)).map((report) =>
    count(JSON.parse(readFileSync(report, 'utf8'))),
  );
  console.log(`\n${countLine(counts, failing !== undefined)}`);
}
process.exit(failing ? 1 : 0);
