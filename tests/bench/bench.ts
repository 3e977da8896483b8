// Usage: npm run bench [-- rooms] – measures the built course and prints tables, or that of live sessions alone. Slow figures are for people to read: only a
// missing build, or a page that does not work, ends it with an error.
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/build/root.ts';
import { runScript } from '../../src/build/run/run-script.ts';
import { isBuilt } from '../../src/build/site/build-site.ts';
import { loadSite } from '../../src/build/site/load-site.ts';
import { serve } from '../../src/build/site/serve.ts';
import { kb } from '../../src/build/weight/limits.ts';
import { siteWeights } from '../../src/build/weight/site-weights.ts';
import { table } from '../../src/build/weight/table.ts';
import { weightTable } from '../../src/build/weight/weight-table.ts';
import { openBrowser } from './browser.ts';
import { codecSizes } from './codec-sizes.ts';
import { consequenceTimes } from './consequence.ts';
import { firstLoad, LINES } from './first-load.ts';
import { median } from './median.ts';
import { toldDecisions, type ToldDecision } from './portals/cmi5-decisions.ts';
import { portalCosts } from './portal.ts';
import { roomTables } from './rooms/room-tables.ts';

const CASE = 'case-last-call.html';
const RUNS = 20;
const SLOWER = 4;
const dist = join(ROOT, 'dist');
const ms = (milliseconds: number): string => milliseconds.toFixed(0);

function heading(text: string): void {
  console.log(`\n${text}\n`);
}

/** Seconds that each of these scripts takes, as far as package.json has them. */
function commands(names: string[]): string[][] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  return names
    .filter((name) => name in scripts)
    .map((name) => {
      const begin = performance.now();
      const succeeded = runScript(name, 'ignore');
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      return [`npm run ${name}`, succeeded ? seconds : `failed after ${seconds}`];
    });
}

async function inBrowser(pages: string[]): Promise<void> {
  const { server, port } = await serve(loadSite(dist), 0);
  const browser = await openBrowser();
  const url = (page: string): string => `http://127.0.0.1:${port}/${page}`;
  try {
    heading(`Confirm → consequence painted, ${CASE}, processor slowed ${SLOWER} times, ${RUNS} runs (ms; aim: 50)`);
    const times = await consequenceTimes(browser, url(CASE), RUNS, SLOWER);
    const spread = (name: string, times: number[]): string[] => [
      name,
      ...[median(times), Math.min(...times), Math.max(...times)].map(ms),
    ];
    console.log(
      table(
        ['', 'median', 'fastest', 'slowest'],
        [
          spread(
            'consequence',
            times.map(({ consequence }) => consequence),
          ),
          spread(
            'an empty frame, to compare',
            times.map(({ emptyFrame }) => emptyFrame),
          ),
        ],
      ),
    );

    heading(`A decision in a portal, processor slowed ${SLOWER} times, middle of 5 (a slow portal is to add 0 ms)`);
    console.log(
      table(['', 'calls', 'characters', 'ms to the consequence', 'ms added'], await portalCosts(browser, 5, SLOWER)),
    );

    heading('First visit, nothing cached, middle of 3 (ms; aim for a case: ready within 1.3 × what the line allows)');
    const rows: string[][] = [];
    for (const line of LINES) {
      for (const page of pages) {
        const load = await firstLoad(browser, url(page), line, 3);
        const ratio = (load.ready / load.allowed).toFixed(2);
        rows.push([
          `${page}, ${line.name}`,
          kb(load.transferred),
          ms(load.firstPaint),
          ms(load.largestPaint),
          ms(load.ready),
          ms(load.allowed),
          ratio,
        ]);
      }
    }
    console.log(table(['page, line', 'KB', 'first paint', 'largest paint', 'ready', 'line allows', 'ratio'], rows));

    heading('A decision in a cmi5 package, middle of 5; a slow store must add nothing for the learner');
    const told: string[][] = [];
    for (const delay of [0, 300]) {
      const decisions = await toldDecisions(browser, CASE, delay, 5);
      const middle = (of: (each: ToldDecision) => number): number => median(decisions.map(of));
      told.push([
        `store answers after ${delay} ms`,
        ms(middle(({ consequence }) => consequence)),
        ms(middle(({ requests }) => requests)),
        ms(middle(({ bytes }) => bytes)),
        ms(middle((each) => each.told)),
      ]);
    }
    console.log(table(['', 'consequence ms', 'requests', 'bytes sent', 'in the portal after ms'], told));
  } finally {
    await browser.close();
    server.close();
  }
}

if (!isBuilt(ROOT)) {
  console.error('The course is not built as its sources stand now. Build it first: npm run build');
  process.exit(1);
}
console.log(
  `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'}: other work on this machine makes the times below worse.`,
);
if (process.argv[2] === 'rooms') {
  await roomTables(heading);
  process.exit(0);
}
const weights = siteWeights(dist);
heading('Weights');
console.log(weightTable(weights));
const pages = weights.map(({ page }) => page);
const lesson = pages.find((page) => page.startsWith('lesson-'));
await inBrowser(['index.html', ...(lesson ? [lesson] : []), CASE]);
heading('A record as a portal keeps it, 20 learners (characters; at most 1,500 finished, 3,800 with all replays; ms)');
console.log(table(['', 'events', 'page loads', 'characters', 'least', 'most', 'write', 'read'], codecSizes()));
await roomTables(heading);
heading('Commands (seconds; aim for check: 10)');
console.log(table(['', 's'], commands(['check', 'build'])));
