import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './src/build/run/chromium-flags.ts';
import { findChromium } from './src/build/run/find-chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    // The real packages in a page that behaves like a portal.
    { name: 'portals', testDir: 'tests/portals', testMatch: '**/*.spec.ts' },
  ],
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine is given time: tests fail on what is wrong, not on the clock.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  webServer: {
    command: 'node src/build/start.ts',
    // Sessions that tests open come from addresses of their own, as behind a proxy: all together they are more than one address may open.
    env: { PORT: '0', SESSION_DATA: 'test-results/sessions.sqlite', BEHIND_PROXY: '1' },
    // The system chooses the port; its number comes back as COURSE_PORT.
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<course_port>\d+)\// },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    timeout: 300_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env.COURSE_PORT ?? ''}/`,
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
    // A trace of everything would cost a fifth of the time; for a test that failed: npm run test:e2e -- --trace on <file>.
    trace: 'off',
  },
});
