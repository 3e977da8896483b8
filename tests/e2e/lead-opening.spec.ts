import type { Page } from '@playwright/test';
import { aClass } from '../support/classroom/a-class.ts';
import { leadPage } from '../support/classroom/lead-page.ts';
import { holdFiles } from '../support/hold.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const fold = (page: Page) => page.locator('#open-session');
const open = (page: Page) => fold(page).getByRole('button', { name: 'Open the session' });
const sheet = (page: Page) => page.getByRole('region', { name: 'Session sheet' });
const steps = (page: Page) => page.locator('[data-steps]');

async function openPanel(page: Page): Promise<void> {
  await page.goto('facilitate.html#open-session');
  await expect(sheet(page)).toBeVisible();
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await fold(page).getByText('Go on from the file of an earlier sitting').click();
  await page.getByLabel('Session file').setInputFiles({
    name: 'session.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await fold(page).getByRole('button', { name: 'Open it again' }).click();
}

test('a session is opened with cases, decisions and settings of one’s own', async ({ page }) => {
  await openPanel(page);
  await expect(fold(page).getByRole('button', { name: 'Choose a case first' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await fold(page)
    .getByRole('checkbox', { name: /^The list/ })
    .check();
  await fold(page)
    .getByRole('checkbox', { name: /^The door/ })
    .check();
  await fold(page)
    .getByRole('checkbox', { name: /Two trays/ })
    .check();
  await fold(page)
    .getByRole('checkbox', { name: /Twenty past five/ })
    .check();
  await fold(page).getByRole('checkbox', { name: 'Vote twice, with talk in between' }).uncheck();
  await fold(page).getByRole('radio', { name: 'I choose what moves the case' }).check();
  await fold(page).getByLabel('Show a result only from').selectOption('3 votes');
  await fold(page).getByLabel('Minutes to vote').fill('2');
  await expect(sheet(page)).toContainText('The list: Twenty past five · Two trays');
  await expect(sheet(page)).toContainText('The door: all, as the room leads');
  await expect(sheet(page)).toContainText('3 votes');
  await open(page).click();
  const lead = leadPage(page);
  await expect(lead.heading).toHaveText('People are joining');
  expect(new URL(page.url()).pathname).toBe('/lead.html');
  await page.getByText('Change how this session is run').click();
  await expect(page.getByRole('checkbox', { name: 'Two trays' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'The ring' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'You choose what moves the case' })).toBeChecked();
  await lead.on('brief');
  await expect(steps(page)).toHaveText('Case 1 of 2: The list');
  await lead.on('reading');
  await lead.on('voting');
  await expect(lead.heading).toHaveText('The vote is open');
  await expect(page.locator('[data-clock]')).toHaveText(/^(2:00|1:5\d) left$/);
  await lead.on('closed');
  await expect(lead.go).toHaveText('Choose below what moves the case');
});

test('a decision that is ticked while those of another case are fetched takes no case away', async ({ page }) => {
  await openPanel(page);
  await fold(page)
    .getByRole('checkbox', { name: /^The list/ })
    .check();
  const tray = fold(page).getByRole('checkbox', { name: /Two trays/ });
  await expect(tray).toBeVisible();
  const arrive = await holdFiles(page, '**/room-the-door.json');
  await fold(page)
    .getByRole('checkbox', { name: /^The door/ })
    .check();
  await tray.check();
  arrive();
  await expect(sheet(page)).toContainText('The door: all, as the room leads');
  await expect(sheet(page)).toContainText('The list: Two trays');
  await expect(tray).toBeChecked();
});

test('what was opened can be changed in the lobby: decisions and how they are voted on', async ({ page }) => {
  const session = await aClass('the-list', 0);
  const lead = leadPage(page);
  await lead.open(session.opened);
  await page.getByText('Change how this session is run').click();
  await page.getByRole('checkbox', { name: 'The ring' }).check();
  await page.getByRole('checkbox', { name: 'Vote twice, with talk in between' }).uncheck();
  await lead.button('Keep these settings').click();
  await expect.poll(() => session.lead.view?.desk?.plan[0]?.scenes).toEqual(['ring']);
  expect(session.lead.view?.desk?.settings.rounds).toBe(1);
  await lead.on('brief');
  await lead.on('reading');
  await expect(steps(page)).toHaveText('Decision 1 of 1 · 12:35, The ring');
  session.end();
});

test('a run sheet is started with its case, its decisions and its time to talk', async ({ page }) => {
  await page.goto('facilitate.html#45-minutes');
  await page.locator('#\\34 5-minutes').getByRole('button', { name: 'Open it as a live session' }).click();
  await expect(sheet(page)).toContainText('Twenty past five · The white sheet · Two trays');
  await expect(fold(page).getByRole('radio', { name: 'A · 45 minutes' })).toBeChecked();
  await expect(fold(page).getByLabel('Minutes to talk')).toHaveValue('4');
  await open(page).click();
  const lead = leadPage(page);
  await lead.phase('lobby');
  await lead.on('brief');
  await lead.on('reading');
  await expect(steps(page)).toHaveText('Decision 1 of 3 · 05:20, Twenty past five');
});

test('a session goes on from its file: what was decided then stands in the report with what is decided now', async ({
  page,
}) => {
  const first = await aClass('the-list', 5);
  await first.lead.go('next', 'next', 'vote');
  await first.voteAll(0);
  await first.lead.go('close', 'reveal', 'judge', 'end');
  const { code, keys } = first.opened;
  const file = await page.request.get(`room/file?code=${code}`, {
    headers: { Authorization: `Bearer ${keys.facilitator}` },
  });
  first.end();
  await openPanel(page);
  await chooseFile(page, await file.text());
  const lead = leadPage(page);
  await lead.phase('lobby');
  await lead.on('brief');
  await lead.on('reading');
  await expect(steps(page)).toHaveText('Decision 2 · 07:25, Five tables');
  await lead.on('voting');
  await page.getByLabel('Hands for B').fill('6');
  await page.getByLabel('Hands for B').press('Enter');
  await expect(page.locator('[data-count]')).toContainText('6 by hand');
  await lead.on('closed');
  await page.locator('.moves').getByText('B', { exact: true }).click();
  await expect(lead.go).toHaveText('Show what happens: B');
  await lead.on('revealed');
  await lead.button('End').click();
  await lead.button('End it for everybody').click();
  await page.getByRole('link', { name: 'Open the report' }).click();
  await expect(page.locator('.decided').getByRole('heading')).toHaveText(['1. Twenty past five', '2. Five tables']);
  await expect(page.locator('.decided').first()).toContainText('The room decided A.');
  await expect(page.locator('.decided').last().getByRole('row').nth(2)).toContainText('6');
});

test('a file that is none, or fits the cases no more, is refused in words', async ({ page, trouble }) => {
  await openPanel(page);
  await chooseFile(page, 'not a session');
  await expect(fold(page).getByRole('alert').last()).toContainText('This is no session file');
  await page.reload();
  await expect(sheet(page)).toBeVisible();
  await chooseFile(page, '{"file":"something else"}');
  await expect(fold(page).getByRole('alert').last()).toContainText('This is no session file');
  await page.reload();
  await expect(sheet(page)).toBeVisible();
  await chooseFile(
    page,
    JSON.stringify({
      file: 'rights-based-returns session file',
      version: 1,
      content: 1,
      plan: [{ case: 'the-list', scenes: ['no-such-scene'] }],
      settings: { rounds: 2, hideFirst: true, least: 5, decides: 'room', timer: null },
      done: [],
      questions: [],
    }),
  );
  await expect(fold(page).getByRole('alert').last()).toContainText('The cases have changed since');
  trouble.splice(0, trouble.length, ...trouble.filter((each) => !/\b4(00|22)\b/.test(each)));
});

test('a copy without a session server says so, and what can be done without one', async ({ page, trouble }) => {
  await page.route('**/room/here', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('facilitate.html#open-session');
  await expect(fold(page)).toContainText('no session server behind it');
  await expect(fold(page)).toContainText('npm start');
  await fold(page).getByRole('link', { name: 'the run sheets' }).click();
  await expect(page.locator('#sheets')).toBeInViewport();
  await page.goto('lead.html#AAAAAA.key');
  await expect(page.getByRole('alert').first()).toContainText('There are no live sessions here');
  trouble.splice(0, trouble.length, ...trouble.filter((each) => !each.includes('404')));
});

for (const look of LOOKS)
  test(`the panel has no barriers, and nothing runs sideways: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    await openPanel(page);
    await fold(page).getByText('A · 45 minutes').click();
    await fold(page).getByText('Go on from the file of an earlier sitting').click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoBarriers();
      await expectNoSideways(page);
    }
  });
