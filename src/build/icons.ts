// Usage: npm run icons – draws the icons of the installed course anew, after a change of public/icon.svg or of the colours.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { drawIcon } from './icon/draw-icon.ts';
import { ICONS } from './icon/icons.ts';
import { twoColourPng } from './icon/two-colour-png.ts';
import { ROOT } from './root.ts';
import { CHROMIUM_FLAGS } from './run/chromium-flags.ts';
import { findChromium } from './run/find-chromium.ts';
import { token } from './site/token.ts';

const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
const page = await browser.newPage();
const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
for (const icon of ICONS) {
  const png = twoColourPng(await drawIcon(page, svg, icon), [token('sheet', ROOT), token('ink', ROOT)]);
  writeFileSync(join(ROOT, 'public', icon.file), png);
  console.log(`public/${icon.file}: ${png.length} bytes`);
}
await browser.close();
