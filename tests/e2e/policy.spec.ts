import type { Page } from '@playwright/test';
import { builtFile, builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/test.ts';

/** Pages on which italics come with a later scene or with an answer. */
const LATER = /^(case-|final-test|pretest|review|workbench)/;

// What a page says on the console, asks of other hosts and misses is held against it by the test itself.
test('every page keeps to its origin and its security policy', async ({ page }) => {
  // Each page is waited for until nothing more comes.
  test.setTimeout(360_000);
  for (const name of builtPages()) {
    await page.goto(name, { waitUntil: 'networkidle' });
    const policies = await page
      .locator('meta[http-equiv="content-security-policy" i]')
      .evaluateAll((all) => all.map((meta) => meta.getAttribute('content') ?? ''));
    expect(policies, name).toHaveLength(1);
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "connect-src 'self'",
      "manifest-src 'self'",
      'script-src',
      'style-src',
    ]) {
      expect(policies[0], name).toContain(part);
    }
    // One page registers the worker, if the learner wants it.
    expect(policies[0]?.includes("worker-src 'self'"), name).toBe(name === 'offline.html');
    expect(policies[0], name).not.toMatch(/unsafe-|data:[^;]*script|\*/);
    const inline = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const handlers = all.flatMap((element) =>
        element.getAttributeNames().filter((attribute) => attribute.startsWith('on')),
      );
      return [
        ...handlers,
        ...all.filter((element) => element.hasAttribute('style')).map(({ outerHTML }) => outerHTML.slice(0, 100)),
      ];
    });
    expect(inline, name).toEqual([]);
    const unused = await unusedFonts(page);
    expect(LATER.test(name) ? unused.filter((file) => !file.includes('italic')) : unused, name).toEqual([]);
  }
});

/** The fonts that a page loads ahead and then draws nothing with. */
async function unusedFonts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const rules = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
    );
    // The faces of style sheets stand in the order of their rules.
    const faces = [...document.fonts];
    const ahead = [...document.querySelectorAll('link[rel="preload"][as="font"]')];
    return ahead
      .map((link) => link.getAttribute('href') ?? '')
      .filter((file) => {
        const at = rules.findIndex((rule) => rule.style.getPropertyValue('src').includes(file.replace(/^.*\//, '')));
        return faces[at]?.status !== 'loaded';
      });
  });
}

test('every link leads somewhere: to a page and to a place on it', () => {
  const broken: string[] = [];
  const places = new Map<string, Set<string> | undefined>();
  for (const name of builtPages()) {
    const html = builtFile(name) ?? '';
    const links = new Set([...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => href));
    for (const href of links) {
      if (/^[a-z]+:/i.test(href)) {
        if (!/^(https:|mailto:)/.test(href)) broken.push(`${name}: ${href}`);
        continue;
      }
      const [file = '', place = ''] = href.split('#');
      const target = file === '' ? name : file;
      if (!places.has(target)) places.set(target, placesIn(builtFile(target)));
      const there = places.get(target);
      // What follows # in the address of a review is the number of its set.
      if (there && target === 'review.html' && /^[123]$/.test(place)) continue;
      // And in that of a case before a room, with which decisions it starts.
      if (there && target.startsWith('present-') && place.startsWith('scenes=')) continue;
      if (!there || (place !== '' && !there.has(place)) || href.startsWith('/')) broken.push(`${name}: ${href}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});

test('an address that does not exist gets the course’s own page, with its styles, in any folder', async ({
  page,
  trouble,
}) => {
  for (const address of ['no-such-page.html', 'no/such/folder/page.html', 'case-nothing.html']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link', { name: /Rights-based return/ })).toBeVisible();
    await expect(page.locator('.bar')).toHaveCSS('display', /flex|grid/);
  }
  const expected = trouble.splice(0);
  expect(
    expected.every((line) => /^404: .*(page|nothing)\.html$|^console: Failed to load resource.*404/.test(line)),
  ).toBe(true);
});

/** What an address can lead to within a file; undefined when there is no file. */
function placesIn(text: string | undefined): Set<string> | undefined {
  return text === undefined ? undefined : new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
}
