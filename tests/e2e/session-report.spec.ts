import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aClass, type Class } from '../support/classroom/a-class.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const decided = (page: Page) => page.locator('.decided');
const button = (page: Page, name: string) => page.getByRole('button', { name });

let session: Class;
/** The first decision by the room after two rounds, in which some moved; the second by whoever leads, too few having voted. */
test.beforeEach(async () => {
  session = await aClass('the-list', 5);
  const { lead, voteAll, voteOne } = session;
  await lead.go('next', 'next', 'vote');
  await voteAll(2);
  await lead.go('close', 'discuss', 'vote');
  await voteAll(0);
  await lead.go('close', 'reveal', 'judge', 'next', 'vote');
  const second = lead.view?.decision?.scene.options[1]?.id;
  await voteOne(0);
  await lead.go('close');
  await lead.tell({ do: 'reveal', choice: second });
  await lead.tell({ do: 'park', text: '<img src=x onerror=alert(1)> =1+1' });
});
test.afterEach(() => {
  session.end();
});

const address = (key: keyof Class['opened']['keys'] = 'facilitator') =>
  `session-report.html#${session.opened.code}.${session.opened.keys[key]}`;

test('says what was decided and how the room moved, names nobody, and is handed over as files', async ({ page }) => {
  await page.goto(address());
  await expect(page.locator('[data-lead]')).toContainText('The list, on ');
  await expect(decided(page)).toHaveCount(2);
  const [first, second] = [decided(page).nth(0), decided(page).nth(1)];
  await expect(first.getByRole('heading')).toHaveText('1. Twenty past five');
  await expect(first.getByRole('row').nth(1)).toContainText(/A Leave the form unsigned.*0.*5.*Rights-based/);
  await expect(first.getByRole('row').nth(3)).toContainText(/C Sign now.*5.*0/);
  await expect(first).toContainText('The room decided A. That is the rights-based choice.');
  await expect(first).toContainText('Of 5 who voted twice, 5 changed their mind.');
  await expect(second).toContainText('Whoever led the session decided B.');
  await expect(second).toContainText('Too few voted in a round to show it');
  await expect(page.getByRole('listitem').filter({ hasText: '<img' })).toHaveText('<img src=x onerror=alert(1)> =1+1');
  for (const [name, holds] of [
    ['Table (CSV)', 'votes_1,votes_2'],
    ['Data (JSON)', '"report":"rights-based-returns session"'],
    ['Keep for a second sitting', '"file":"rights-based-returns session file"'],
  ] as const) {
    const download = page.waitForEvent('download');
    await button(page, name).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(holds);
  }
});

test('is erased by whoever opened the session, after one question, and is then nowhere', async ({ page, trouble }) => {
  await page.goto(address('partner'));
  await expect(decided(page)).toHaveCount(2);
  await expect(button(page, 'Erase the session now')).toHaveCount(0);
  await page.goto(address());
  await button(page, 'Erase the session now').click();
  await expect(button(page, 'No, leave it')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Erase the session now')).toBeFocused();
  await page.keyboard.press('Enter');
  await button(page, 'Yes, erase it').click();
  await expect(page.locator('[data-lead]')).toHaveText('The session is erased. Nothing of it is left on the server.');
  await expect(decided(page)).toHaveCount(0);
  await page.goto('about.html');
  await page.goto(address());
  await expect(page.getByRole('alert')).toContainText('There is no such session');
  trouble.splice(0, trouble.length, ...trouble.filter((each) => !each.includes('404')));
});

test('an address without its key, or with another, is refused clearly', async ({ page, trouble }) => {
  await page.goto(`session-report.html#${session.opened.code}`);
  await expect(page.getByRole('alert')).toContainText('This address leads to no report');
  await page.goto(address('projector'));
  await expect(page.getByRole('alert')).toContainText('The key does not fit');
  trouble.splice(0, trouble.length, ...trouble.filter((each) => !each.includes('401')));
});

for (const look of LOOKS)
  test(`no barriers, on a phone and on a screen: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about.html');
      await page.goto(address());
      await expect(decided(page)).toHaveCount(2);
      await expectNoBarriers();
      await expectNoSideways(page);
    }
  });
