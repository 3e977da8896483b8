import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../src/build/root.ts';
import { token } from '../../src/build/site/token.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const SOURCE = join(ROOT, 'src', 'packaging', 'read-me', 'READ ME FIRST.html');

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'web package '));
  cpSync(SOURCE, join(folder, 'READ ME FIRST.html'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.describe('by double click', () => {
  test.use({ baseURL: 'file:///' });

  test('it opens as a file, alone, and can be read everywhere', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathToFileURL(join(folder, 'READ ME FIRST.html')).href);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read me first');
        await expectNoSideways(page);
        await expectNoBarriers(page);
      }
    }
    expect([...new Set(asked)]).toEqual([pathToFileURL(join(folder, 'READ ME FIRST.html')).href]);
  });
});

test('it has the colours of the course, and no script', () => {
  const html = readFileSync(SOURCE, 'utf8');
  for (const name of ['desk', 'sheet', 'ink', 'ink-2', 'rule', 'edge', 'hand', 'paper-form']) {
    expect(html, name).toContain(`--${name}: ${token(name, ROOT)};`);
  }
  expect(html).not.toMatch(/<script|\son\w+=|@import|url\(/);
});

for (const tool of ['node', 'python']) {
  test(`its line for ${tool} serves the course as it should be served`, async ({ page, trouble }) => {
    await page.goto(pathToFileURL(SOURCE).href);
    const line = await page.locator(`[data-with="${tool}"]`).innerText();
    expect(line).toContain('8000');
    trouble.splice(0);
    const program = line.split(' ')[0] ?? '';
    // A machine for tests need not have Python; the line is then only read.
    if (tool === 'python' && spawnSync(program, ['--version']).error) {
      expect(line).toBe('python3 -m http.server 8000 --bind 127.0.0.1');
      return;
    }
    const port = await freePort();
    const server = spawn(line.replace('8000', String(port)), {
      cwd: join(ROOT, 'dist'),
      shell: true,
      detached: true,
      stdio: 'ignore',
    });
    try {
      const address = `http://127.0.0.1:${port}/`;
      await expect
        .poll(() =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
      const types = await Promise.all(
        ['index.html', 'boot.js', 'law-source.json', 'fonts/course-serif.woff2', 'icon.svg'].map(
          async (path) => (await fetch(address + path)).headers.get('content-type') ?? '',
        ),
      );
      expect(types.map((type) => /html|javascript|json|woff2|svg/.exec(type)?.[0])).toEqual([
        'html',
        'javascript',
        'json',
        'woff2',
        'svg',
      ]);
      expect((await fetch(`${address}..%2fpackage.json`)).status).toBe(404);
      expect((await fetch(`${address}nothing.html`)).status).toBe(404);
      await page.goto(address);
      await expect(page.locator('main')).toHaveAttribute('data-page', 'home');
      await page.goto(`${address}case-last-call.html`);
      await page.locator('main[data-ready]').waitFor({ state: 'attached' });
      expect(trouble.splice(0).filter((each) => !each.startsWith(`left the origin: ${address}`))).toEqual([]);
    } finally {
      // Below zero: the shell and what it started.
      process.kill(-(server.pid ?? NaN));
    }
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
