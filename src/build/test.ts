// Usage: node src/build/test.ts [lint] – runs everything that proves the project, or its linters alone, and stops at the first failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { count } from './run/count.ts';
import { ensureChromium } from './run/ensure-chromium.ts';
import { steps } from './run/steps.ts';

const REPORTS = ['unit.json', 'e2e.json'].map((name) => join(ROOT, 'test-results', name));

function runScript(name: string): boolean {
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'run', '--silent', name], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ['run', '--silent', name], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function failingStep(names: string[]): string | undefined {
  return names.find((name) => {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
    const begin = performance.now();
    const passed = runScript(name);
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
  const sum = (key: 'passed' | 'failed'): string => String(counts.reduce((total, each) => total + each[key], 0));
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
process.exit(failing ? 1 : 0);
