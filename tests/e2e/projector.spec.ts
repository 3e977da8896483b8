import type { Page } from '@playwright/test';
import { aClass, type Class } from '../support/classroom/a-class.ts';
import { breakableLine } from '../support/classroom/breakable-line.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const WALL = { width: 1920, height: 1080 };

let session: Class;
test.beforeEach(async () => {
  session = await aClass('the-list', 6);
});
test.afterEach(() => {
  session.end();
});

const main = (page: Page) => page.locator('main');
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 });
const count = (page: Page) => main(page).locator('.count');
const inPhase = (page: Page, phase: string) => expect(main(page)).toHaveAttribute('data-phase', phase);

async function open(page: Page): Promise<void> {
  const { code, keys } = session.opened;
  await page.goto(`projector.html#${code}.${keys.projector}`);
  await inPhase(page, 'lobby');
}

/** Turns the pages of a moment to its last one. */
async function toTheEnd(page: Page): Promise<void> {
  const on = page.locator('[data-key="on"]');
  for (let i = 0; i < 20 && (await on.count()) > 0; i++) await page.keyboard.press('PageDown');
}

/** The smallest letters of what is read, in pixels as they stand on the screen; labels may be a little smaller. */
async function smallest(page: Page): Promise<number> {
  return main(page).evaluate((stage) => {
    const own = (each: Element) => [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const read = [...stage.querySelectorAll('*')].filter(
      (each) =>
        own(each) && each.getClientRects().length > 0 && !each.closest('.label, .ltr, .verdict, thead, .vh, svg'),
    );
    return Math.min(...read.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  });
}

test('a decision with two rounds, from the lobby to the end', async ({ page, expectNoBarriers }) => {
  await page.setViewportSize(WALL);
  const { lead, opened, voteAll, voteOne } = session;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  const looked = async () => {
    await expectNoBarriers();
    // The pages of a long text lie side by side, out of sight.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await smallest(page)).toBeGreaterThanOrEqual(32);
  };
  await open(page);
  await expect(main(page)).toContainText(`${opened.code.slice(0, 3)} ${opened.code.slice(3)}`);
  await expect(main(page)).toContainText(/Join on your phone: 127\.0\.0\.1:\d+\/join\.html/);
  await expect(main(page).locator('.qr path')).toHaveCount(1);
  await expect(count(page)).toHaveText('6 are here');
  await looked();

  await lead.go('next');
  await expect(heading(page)).toContainText('You are: ');
  await lead.go('next');
  await expect(heading(page)).toHaveText('Twenty past five');
  await looked();
  await toTheEnd(page);
  await lead.go('vote');
  await expect(heading(page)).toHaveText('What do you do with the form?');
  await expect(main(page).locator('.opt-row').first()).toContainText('Leave the form unsigned');
  await expect(main(page).getByRole('button')).toHaveCount(0);
  await expect(count(page)).toHaveText('0 of 6 phones have voted');
  await expect(page.locator('.pfoot')).toContainText(/\d:\d\d left/);
  await voteOne(1);
  await expect(count(page)).toHaveText('1 of 6 phones have voted');
  await expect(main(page).locator('.tallies .in')).toHaveCount(1);
  await looked();
  await voteAll(1);
  await expect(count(page)).toHaveText('6 of 6 phones have voted');
  await lead.go('close');
  await expect(heading(page)).toHaveText('The first round is closed');
  await expect(count(page)).toHaveText('6 votes');
  // Nobody sees the first result, on the wall or in the page behind it.
  await expect(main(page).locator('.rounds')).toHaveCount(0);
  await looked();
  await lead.go('discuss');
  await inPhase(page, 'discussing');
  await looked();
  await lead.go('vote');
  await expect(page.locator('.pbar')).toContainText('second round');
  await voteAll(0);
  await lead.go('close');
  const rows = main(page).locator('.rounds tbody tr');
  await expect(rows.nth(0).locator('.n')).toHaveText(['0', '6']);
  await expect(rows.nth(1).locator('.n')).toHaveText(['6', '0']);
  await expect(main(page)).toContainText('6 of 6 chose otherwise the second time.');
  await looked();
  await lead.go('reveal');
  await expect(heading(page)).toHaveText('The room chose A');
  await looked();
  await lead.go('judge');
  await expect(rows.nth(0)).toContainText('Rights-based');
  await looked();
  await toTheEnd(page);
  await expect(main(page).locator('.wallverdict')).toContainText('Rights-based');
  await expect(main(page).locator('.law')).toContainText('Convention against Torture, article 3(1)');
  await looked();

  await lead.go('next');
  await inPhase(page, 'reading');
  await lead.tell({ do: 'look', decision: 0 });
  await expect(page.locator('.pbar')).toContainText('looking back');
  await inPhase(page, 'looking');
  await looked();
  await lead.tell({ do: 'look', decision: null });
  await inPhase(page, 'reading');
  await lead.tell({ do: 'blank', on: true });
  await expect(page.locator('.dark')).toBeVisible();
  await lead.tell({ do: 'blank', on: false });
  await expect(page.locator('.dark')).toBeHidden();

  await session.others[0]?.line.ask({ type: 'ask', text: '<b>Who</b> interprets?' });
  await expect.poll(() => lead.view?.desk?.questions.length).toBe(1);
  await lead.tell({ do: 'keep', question: 0 });
  await lead.go('debrief');
  await expect(main(page).locator('.wallledger > li')).toHaveCount(1);
  await looked();
  for (let i = 0; i < 8 && !(await page.locator('.map-across').isVisible()); i++) await page.keyboard.press('PageDown');
  await expect(page.locator('.map-across .m-path path')).not.toHaveCount(0);
  await expectNoBarriers();
  await toTheEnd(page);
  await expect(main(page).locator('ul.plain li')).toHaveText('<b>Who</b> interprets?');
  await looked();
  await lead.go('end');
  await expect(main(page)).toContainText('The report has the totals alone');
  await looked();
  expect(asked.filter((each) => each.includes(opened.keys.projector))).toEqual([]);
});

test('a number is on the screen as soon as the server has sent it', async ({ page }) => {
  await page.setViewportSize(WALL);
  await page.addInitScript(() => {
    const told: { voted: number; shown: string }[] = [];
    Object.assign(window, { told });
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL, offer?: string | string[]) {
        super(url, offer);
        this.addEventListener('message', ({ data }) => {
          const said = JSON.parse(String(data)) as { type: string; count?: { voted: number } };
          const { voted = 0 } = said.count ?? {};
          if (voted === 0) return;
          // When the page has heard it too: what it draws later than that, it draws too late.
          setTimeout(() => {
            told.push({ voted, shown: document.querySelector('.count')?.textContent ?? '' });
          });
        });
      }
    };
  });
  await open(page);
  await session.lead.go('next', 'next', 'vote');
  await inPhase(page, 'voting');
  await session.voteAll(2);
  await expect(count(page)).toHaveText('6 of 6 phones have voted');
  const told = await page.evaluate(() => (window as unknown as { told: { voted: number; shown: string }[] }).told);
  expect(told.length).toBeGreaterThan(0);
  // Numbers of one moment may have come together, and the last of them stands.
  for (const { voted, shown } of told) expect(Number.parseInt(shown, 10), shown).toBeGreaterThanOrEqual(voted);
});

test('a lost line is told quietly and mends itself; a reload comes back to the same moment', async ({ page }) => {
  const { lead, voteAll } = session;
  const line = await breakableLine(page);
  await page.setViewportSize(WALL);
  await open(page);
  await lead.go('next', 'next', 'vote');
  await inPhase(page, 'voting');
  await line.cut();
  await expect(page.locator('.said1')).toContainText('it comes back by itself');
  await inPhase(page, 'voting');
  await voteAll(0);
  line.mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(count(page)).toHaveText('6 of 6 phones have voted');
  await expect(page.locator('.said1')).toHaveText('');
  await page.reload();
  await inPhase(page, 'voting');
  await expect(count(page)).toHaveText('6 of 6 phones have voted');
});

test('the remote of whoever leads turns the pages of a big screen on another machine before the session moves', async ({
  page,
  browser,
  baseURL,
}) => {
  const { code, keys } = session.opened;
  await page.setViewportSize(WALL);
  await open(page);
  // Two contexts share nothing but the server, as two machines do.
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const desk = await other.newPage();
  await desk.goto(`lead.html#${code}.${keys.facilitator}`);
  const leads = desk.locator('room-lead');
  await expect(leads).toHaveAttribute('data-phase', 'lobby');
  await session.lead.go('next', 'next');
  await expect(leads).toHaveAttribute('data-phase', 'reading');
  await expect(heading(page)).toHaveText('Twenty past five');
  const on = desk.getByRole('button', { name: 'Its next page' });
  const back = desk.getByRole('button', { name: 'Its page before' });
  await expect(on).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('Message from the ministry');
  // A key before the screen has said where it stands turns nothing.
  await expect(back).not.toHaveAttribute('aria-disabled');
  await desk.keyboard.press('PageUp');
  await expect(heading(page)).toHaveText('Twenty past five');
  await inPhase(page, 'reading');
  await expect(back).toHaveAttribute('aria-disabled', 'true');
  await on.press('Enter');
  await expect(heading(page)).toHaveText('Message from the ministry');
  await expect(on).toBeFocused();
  await back.click();
  await expect(heading(page)).toHaveText('Twenty past five');
  await toTheEnd(page);
  await expect(on).toHaveAttribute('aria-disabled', 'true');
  await desk.keyboard.press('PageDown');
  await inPhase(page, 'voting');
  // A screen that is gone keeps nothing back.
  await session.voteAll(0);
  await session.lead.go('close', 'reveal', 'judge');
  await inPhase(page, 'judged');
  await expect(on).toBeVisible();
  await page.close();
  await expect(on).toHaveCount(0);
  await expect(leads).toHaveAttribute('data-phase', 'judged');
  await desk.keyboard.press('PageDown');
  await expect(leads).toHaveAttribute('data-phase', 'reading');
  await other.close();
});

test('an address that opens nothing says why', async ({ page }) => {
  const { code, keys } = session.opened;
  const told = page.locator('[data-told]');
  await page.goto('projector.html');
  await expect(told).toContainText('This is not the address of a big screen.');
  await page.goto(`projector.html#${code}.${keys.projector.slice(1)}x`);
  await expect(told).toContainText('This link does not open the big screen of that session.');
  await page.goto(`projector.html#AAAAAA.${keys.projector}`);
  await expect(told).toContainText('There is no such session here');
});

for (const look of LOOKS)
  test(`on a small screen, ${look}: no barriers and nothing sideways`, async ({ page, expectNoBarriers }) => {
    const { lead, voteAll } = session;
    await page.setViewportSize({ width: 360, height: 740 });
    await lookLike(page, look);
    await open(page);
    const looked = async (phase: string) => {
      await inPhase(page, phase);
      await expectNoBarriers();
      await expectNoSideways(page);
    };
    await looked('lobby');
    await lead.go('next', 'next');
    await looked('reading');
    await lead.go('vote');
    await looked('voting');
    await voteAll(0);
    await lead.go('close', 'discuss', 'vote');
    await inPhase(page, 'voting');
    await voteAll(1);
    await lead.go('close');
    await looked('closed');
    await lead.go('reveal', 'judge');
    await looked('judged');
    await lead.go('debrief');
    await looked('debrief');
  });
