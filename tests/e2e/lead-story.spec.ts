import type { BrowserContext, Page } from '@playwright/test';
import { askForSession, type OpenedSession } from '../support/classroom/a-device.ts';
import { leadPage } from '../support/classroom/lead-page.ts';
import { watchPage } from '../support/watch-page.ts';
import { expect, test } from '../support/test.ts';

const heading = (phone: Page) => phone.locator('[data-room] h1');
/** An option that can be marked: before the vote is open on a phone, the options stand there to be read. */
const option = (phone: Page, n: number) =>
  phone.locator('[data-room] .opt-row', { has: phone.getByRole('radio') }).nth(n);
const count = (page: Page) => page.locator('[data-count]');

const RIGHT = /rights-based/i;

async function vote(phone: Page, n: number): Promise<void> {
  await option(phone, n).click();
  await phone.locator('[data-room] button[type="submit"]').click();
  await expect(heading(phone)).toContainText('is in. Look up.');
}

async function change(phone: Page, n: number): Promise<void> {
  await phone.getByRole('button', { name: 'Change my vote' }).click();
  await vote(phone, n);
}

/** As a phone in a pocket: the page is stopped and hears nothing, then goes on. */
async function sleep(phone: Page, during: () => Promise<void>): Promise<void> {
  const line = await phone.context().newCDPSession(phone);
  await line.send('Page.setWebLifecycleState', { state: 'frozen' });
  await during();
  await line.send('Page.setWebLifecycleState', { state: 'active' });
}

test('one who leads, a big screen and five phones play a whole case, two rounds each, to the debrief and the report', async ({
  page,
  browser,
  baseURL,
  trouble,
}) => {
  const opened = await askForSession(Number(process.env.COURSE_PORT), { plan: [{ case: 'the-list', scenes: [] }] });
  const session = (await opened.json()) as OpenedSession;
  const contexts: BrowserContext[] = [];
  const openAt = async (address: string, width: number, height: number): Promise<Page> => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width, height } });
    contexts.push(context);
    const opened = await context.newPage();
    watchPage(opened, baseURL ?? '', trouble);
    await opened.goto(address);
    return opened;
  };
  const join = () => openAt(`join.html#${session.code}`, 360, 740);
  const lead = leadPage(page);
  await lead.open(session);
  const wall = await openAt(`projector.html#${session.code}.${session.keys.projector}`, 1920, 1080);
  const wallIs = (phase: string) => expect(wall.locator('main')).toHaveAttribute('data-phase', phase);
  await wallIs('lobby');
  const [reloads, sleeps, twice, back] = [await join(), await join(), await join(), await join()] as const;
  for (const phone of [reloads, sleeps, twice, back]) await expect(heading(phone)).toHaveText('You are in. Look up.');
  await expect(count(page)).toHaveText('4 phones are here.');
  await lead.on('brief');
  await lead.on('reading');
  await lead.on('voting');
  await wallIs('voting');

  // The first decision, first round: every phone has something of its own.
  await vote(reloads, 1);
  await reloads.reload();
  await expect(heading(reloads)).toHaveText('Vote B is in. Look up.');
  await vote(back, 0);
  await change(back, 2);
  await change(back, 0);
  await vote(twice, 1);
  // The same seat in a second window votes once more: one vote stands.
  const again = await twice.context().newPage();
  await again.goto(`join.html#${session.code}`);
  await expect(heading(again)).toHaveText('Vote B is in. Look up.');
  await change(again, 2);
  await expect(heading(twice)).toHaveText('Vote C is in. Look up.');
  await again.close();
  await vote(sleeps, 1);
  await expect(count(page)).toContainText('4 of 4 have voted.');
  const late = await join();
  await expect(heading(late)).toHaveText('What do you do with the form?');
  await vote(late, 1);
  await expect(count(page)).toContainText('5 of 5 have voted.');
  await expect(wall.locator('.count').first()).toContainText('5');
  await sleep(sleeps, async () => {
    await lead.on('closed');
    await wallIs('closed');
    // Nobody sees the first result.
    await expect(wall.locator('.rounds')).toHaveCount(0);
    await lead.on('discussing');
    await lead.on('voting');
  });
  await expect(heading(sleeps)).toHaveText('What do you do with the form?');
  const phones = [reloads, sleeps, twice, back, late];
  await Promise.all(phones.map((phone) => vote(phone, 0)));
  await lead.on('closed');
  await expect(page.getByRole('row').nth(1)).toContainText(/1.*5/);
  await expect(page.getByRole('row').nth(2)).toContainText(/3.*0/);
  await expect(page.getByText('Of 5 who voted twice, 4 changed their mind.')).toBeVisible();
  await expect(wall.locator('.rounds tbody tr').first().locator('.n')).toHaveText(['1', '5']);

  // Then every decision as the law asks for it, to the end of the case.
  let decisions = 0;
  for (;;) {
    decisions++;
    await lead.on('revealed');
    await lead.on('judged');
    await wallIs('judged');
    await expect(page.locator('.outcome .verdict').first()).toHaveText(RIGHT);
    await lead.go.click();
    await expect(page.locator('room-lead')).toHaveAttribute('data-phase', /reading|debrief/);
    if ((await page.locator('room-lead').getAttribute('data-phase')) === 'debrief') break;
    const verdicts = await page.locator('.verdictrow').allTextContents();
    const right = verdicts.findIndex((each) => RIGHT.test(each));
    await lead.on('voting');
    await Promise.all(phones.map((phone) => vote(phone, 0)));
    await lead.on('closed');
    await lead.on('discussing');
    await lead.on('voting');
    await Promise.all(phones.map((phone) => vote(phone, right)));
    await lead.on('closed');
  }
  expect(decisions).toBeGreaterThan(5);
  await expect(heading(late)).toHaveText('What the room decided');
  await expect(wall.locator('.wallledger > li')).toHaveCount(decisions);
  await lead.button('End the session').click();
  await lead.button('End it for everybody').click();
  for (const phone of phones) await expect(heading(phone)).toHaveText('The session is over. Thank you.');
  await wallIs('ended');
  await page.getByRole('link', { name: 'Open the report' }).click();
  await expect(page.locator('.decided')).toHaveCount(decisions);
  await expect(page.locator('[data-small]')).toContainText('5 phones joined.');
  await expect(page.locator('.decided').first()).toContainText('Of 5 who voted twice, 4 changed their mind.');
  await Promise.all(contexts.map((context) => context.close()));
});
