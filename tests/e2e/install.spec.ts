import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { drawIcon } from '../../src/build/icon/draw-icon.ts';
import { ICONS } from '../../src/build/icon/icons.ts';
import { ROOT } from '../../src/build/root.ts';
import { CHROMIUM_FLAGS } from '../../src/build/run/chromium-flags.ts';
import { findChromium } from '../../src/build/run/find-chromium.ts';
import { builtFile, builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/test.ts';

test('a browser finds nothing that stands against installing the course, from any page', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const executablePath = findChromium();
  // A profile on disk: a private window installs nothing.
  const context = await chromium.launchPersistentContext(profile, {
    args: CHROMIUM_FLAGS,
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const name of ['index.html', 'lesson-child.html', 'case-last-call.html']) {
      await page.goto(`${baseURL ?? ''}${name}`);
      expect(await session.send('Page.getInstallabilityErrors'), name).toEqual({ installabilityErrors: [] });
      const { errors, manifest, url } = await session.send('Page.getAppManifest');
      expect(errors, name).toEqual([]);
      expect(url).toBe(`${baseURL ?? ''}manifest.webmanifest`);
      expect(manifest).toMatchObject({
        name: 'Rights-based return',
        scope: baseURL,
        startUrl: `${baseURL ?? ''}index.html`,
      });
    }
  } finally {
    await context.close();
    // Helper processes may still be ending.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('every page links the manifest but those that cannot be kept: the phone’s and the facilitator’s in a room, a portal’s, the empty one after ‘Leave now’', () => {
  const without = builtPages().filter(
    (name) => !builtFile(name)?.includes('<link rel="manifest" href="manifest.webmanifest">'),
  );
  expect(without).toEqual(['join.html', 'lead.html', 'left.html', 'start.html']);
});

test('the icons show icon.svg; where a system cuts a circle out, the drawing stays whole', async ({ page }) => {
  const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
  for (const icon of ICONS) {
    const { size, file, purpose } = icon;
    await page.goto('about:blank');
    const drawn = await drawIcon(page, svg, icon);
    const stored = await page.evaluate(
      async ([data, pixels]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = pixels;
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const bytes = pen?.getImageData(0, 0, pixels, pixels).data ?? [];
        return { width: image.width, light: Array.from({ length: pixels * pixels }, (_, at) => bytes[4 * at] ?? 0) };
      },
      [readFileSync(join(ROOT, 'public', file)).toString('base64'), size] as const,
    );
    expect(stored.width, file).toBe(size);
    const [paper = 0] = stored.light;
    const ink = stored.light.reduce((darkest, light) => Math.min(darkest, light));
    const shares = stored.light.map((light) => (paper - light) / (paper - ink));
    const difference = shares.reduce((sum, share, at) => sum + Math.abs(share - (drawn[at] ?? 0)), 0) / shares.length;
    expect(difference, `${file}: draw it anew with npm run icons`).toBeLessThan(0.01);
    const farthest = shares.reduce((far, share, at) => {
      const [x, y] = [(at % size) + 0.5 - size / 2, Math.floor(at / size) + 0.5 - size / 2];
      return share > 0.1 ? Math.max(far, Math.hypot(x, y) / size) : far;
    }, 0);
    if (purpose === 'maskable') expect(farthest, file).toBeLessThan(0.4);
  }
});
