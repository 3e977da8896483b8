import type { Page } from '@playwright/test';

/** Chromium says this also of pages that are busy for some seconds, or were reloaded and have the font; `policy.spec.ts` looks whether it is used. */
const UNUSED = 'was preloaded using link preload but not used within a few seconds';

/** Notes everything that a sound page never does: errors, warnings of the security policy, foreign requests, missing files. */
export function watchPage(page: Page, origin: string, trouble: string[]): void {
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const text = message.text();
    if (text.includes(UNUSED)) return;
    // That a file is missing says little without the file.
    trouble.push(`console: ${text}${text.startsWith('Failed to load resource') ? ` ${message.location().url}` : ''}`);
  });
  page.on('pageerror', (error) => trouble.push(`script: ${error.stack ?? error.message}`));
  page.on('crash', () => trouble.push('the page crashed'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) trouble.push(`left the origin: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${String(response.status())}: ${response.url()}`);
  });
}
