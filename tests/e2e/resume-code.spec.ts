import type { Browser, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { aLearner } from '../support/a-learner.ts';
import { seed } from '../support/browser-record.ts';
import { expectState, openCase, playCase, saved } from '../support/play.ts';
import { provedCases } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const preview = (page: Page) => page.locator('[data-part="preview"]');
const map = (page: Page) => page.locator('#map svg.map').first();
const codeOf = async (page: Page) => (await page.locator('.codelines li > span:not(.ln)').allInnerTexts()).join(' ');

async function showCode(page: Page): Promise<string> {
  await page.goto('my-data.html#code');
  await page.locator('.qr').waitFor();
  return codeOf(page);
}

/** What a camera reads from the QR code in view. */
async function scan(page: Page): Promise<string> {
  const image = await page.locator('.qr').evaluate(async (drawing: SVGElement) => {
    const size = 400;
    const copy = drawing.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(size));
    copy.setAttribute('height', String(size));
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser cannot paint.');
    // As the style sheet has it: black on white in every theme.
    pen.fillStyle = getComputedStyle(drawing).backgroundColor;
    pen.fillRect(0, 0, size, size);
    pen.drawImage(picture, 0, 0);
    return { width: size, height: size, data: [...pen.getImageData(0, 0, size, size).data] };
  });
  return decodeQR({ ...image, data: new Uint8ClampedArray(image.data) });
}

function findCase(id: string) {
  const found = provedCases().find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`There is no case ‘${id}’.`);
  return found;
}

/** Another person's browser: nothing of the first is in it. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  return context.newPage();
}

test('from one browser into another: the same place, the same progress, the same map', async ({
  page,
  browser,
  baseURL,
  expectNoBarriers,
}) => {
  await playCase(page, 'last-call', findCase('last-call').proof.rightPath, { telling: 'practice' });
  await expect(map(page)).toBeVisible();
  const path = await map(page).innerHTML();
  await openCase(page, 'sixteen');
  await page.locator('#brief [data-action="start"]').click();
  await saved(page);
  await page.goto('index.html');
  await saved(page);
  const folder = (of: Page) => of.locator('[data-folder]').innerText();
  // A code carries days, not hours.
  const stands = (await folder(page)).replace(/^.*\n/, '');
  const stations = await page.locator('[data-station]').allInnerTexts();

  const code = await showCode(page);
  expect(await scan(page)).toContain(code.slice(0, 19));
  await expectNoBarriers();

  const other = await elsewhere(browser, baseURL);
  await other.goto('my-data.html');
  await other.locator('[data-drawn]').waitFor();
  await other.getByRole('button', { name: 'I have a code from elsewhere' }).click();
  await other.keyboard.type(code.toLowerCase().replaceAll(' ', ''));
  await other.getByRole('button', { name: 'See what it holds' }).click();
  await expect(preview(other)).toBeVisible();
  await preview(other).getByRole('button', { name: 'Bring both together' }).click();
  await saved(other);
  await other.goto('index.html');
  await saved(other);
  await expect.poll(() => folder(other)).toContain(stands);
  expect(await other.locator('[data-station]').allInnerTexts()).toEqual(stations);
  await openCase(other, 'last-call');
  await expect(map(other)).toBeVisible();
  expect(await map(other).innerHTML()).toBe(path);
  await openCase(other, 'sixteen');
  await expectState(other, { phase: 'choosing', scene: findCase('sixteen').graph.start });
  expect(await showCode(other)).toBe(code);
  await other.context().close();
});

test('a link with a code opens the page and shows first what it holds; the code does not stay in the address', async ({
  page,
  browser,
  baseURL,
}) => {
  await seed(page, aLearner());
  const code = await showCode(page);
  const other = await elsewhere(browser, baseURL);
  await other.goto(`my-data.html#code=${code.replaceAll(' ', '')}`);
  await expect(preview(other)).toBeVisible();
  expect(new URL(other.url()).hash).toBe('#code');
  // Nothing has changed yet.
  await expect(other.locator('header saved-line')).toContainText('Nothing stored yet');
  await other.context().close();
});

test('a slip is pointed at by its group, and what was typed stays', async ({ page, browser, baseURL }) => {
  await seed(page, aLearner());
  const code = await showCode(page);
  const wrong = code.slice(0, 6) + (code[6] === 'A' ? 'B' : 'A') + code.slice(7);
  const other = await elsewhere(browser, baseURL);
  await other.goto('my-data.html');
  await other.locator('[data-drawn]').waitFor();
  await other.getByRole('button', { name: 'I have a code from elsewhere' }).click();
  await other.keyboard.type(wrong);
  await other.keyboard.press('Tab');
  await other.getByRole('button', { name: 'See what it holds' }).click();
  await expect(other.locator('.enter [data-told]')).toContainText('group 2');
  await expect(other.locator('.enter textarea')).toHaveValue(new RegExp(wrong.slice(0, 9)));
  await other.context().close();
});
