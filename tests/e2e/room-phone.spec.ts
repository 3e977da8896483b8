import type { Page, WebSocketRoute } from '@playwright/test';
import { aClass, type Class } from '../support/classroom/a-class.ts';
import { breakableLine } from '../support/classroom/breakable-line.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 360, height: 740 } });

const room = (page: Page) => page.locator('[data-room]');
const heading = (page: Page) => room(page).getByRole('heading', { level: 1 });
const option = (page: Page, n: number) => room(page).locator('.opt-row').nth(n);
/** An option that can be marked: in the scene, before the vote is open, the options stand there to be read. */
const choice = (page: Page, n: number) =>
  room(page)
    .locator('.opt-row', { has: page.getByRole('radio') })
    .nth(n);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rbr:seat')));

let session: Class;
test.beforeEach(async () => {
  session = await aClass('the-list', 4);
});
test.afterEach(() => {
  session.end();
});

async function join(page: Page): Promise<void> {
  await page.goto(`join.html#${session.opened.code}`);
  await expect(heading(page)).toHaveText('You are in. Look up.');
}

test('the code is typed; slips are pointed at and nothing is cleared', async ({ page, expectNoBarriers }) => {
  await page.goto('join.html');
  const field = page.getByLabel('Code on the screen in front of you');
  await field.pressSequentially('k7');
  await expect(page.locator('[data-go]')).toHaveText('4 more characters');
  await field.fill('k7oqq1');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('‘O 1’ is in no code: I, O, 0 and 1 are never used.');
  await expectNoBarriers();
  await field.fill('AAA AAA');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('No session has the code AAAAAA.');
  await expect(field).toHaveValue('AAA AAA');
  await expect(field).toBeFocused();
  const { code } = session.opened;
  await field.fill(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
  await field.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle('You are in. Look up.');
});

test('a decision from the scene to the law: votes, changes, talks, votes again', async ({ page }) => {
  const { lead, voteAll } = session;
  await join(page);
  await lead.go('next');
  await expect(heading(page)).toHaveText('The list');
  await lead.go('next');
  await expect(heading(page)).toHaveText('Twenty past five');
  await expect(option(page, 0)).toContainText('Leave the form unsigned');
  await expect(room(page).getByRole('radio')).toHaveCount(0);
  await lead.go('vote');
  await expect(heading(page)).toHaveText('What do you do with the form?');
  await choice(page, 1).click();
  await button(page, 'Vote B').click();
  await expect(heading(page)).toHaveText('Vote B is in. Look up.');
  expect(lead.view?.desk).toBeDefined();
  await button(page, 'Change my vote').click();
  await choice(page, 2).click();
  await button(page, 'Vote C').click();
  await expect(heading(page)).toHaveText('Vote C is in. Look up.');
  await voteAll(0);
  await lead.go('close');
  await expect(heading(page)).toHaveText('The round is closed. Look up.');
  await expect(room(page)).toContainText('You voted C.');
  await lead.go('discuss');
  await expect(room(page)).toContainText('In the first round you voted C.');
  // People talk about what stands in the scene.
  await page.getByText('The scene and its options once more').click();
  await expect(option(page, 2)).toBeVisible();
  await lead.go('vote');
  await choice(page, 0).click();
  await button(page, 'Vote A').click();
  await expect(heading(page)).toHaveText('Vote A is in. Look up.');
  await voteAll(0);
  await lead.go('close', 'reveal');
  await expect(heading(page)).toHaveText('The room decided: A');
  await page.getByText('The votes in numbers').click();
  await expect(room(page).getByRole('row').nth(1)).toHaveText(/A\s*4\s*5/);
  await lead.go('judge');
  await expect(room(page).locator('.verdict').first()).toHaveText('Rights-based');
  await expect(room(page)).toContainText('Convention against Torture, article 3(1)');
  await lead.go('debrief');
  await expect(heading(page)).toHaveText('What the room decided');
  await lead.go('end');
  await expect(heading(page)).toHaveText('The session is over. Thank you.');
  expect(await kept(page)).toEqual([]);
});

test('what is drawn anew in the same moment keeps what is open, what is marked and the focus', async ({ page }) => {
  const { lead } = session;
  await join(page);
  await lead.go('next', 'next', 'vote');
  await expect(page.locator('[data-where]')).toContainText('first round');
  await page.getByText('The scene once more').click();
  await choice(page, 1).click();
  const vote = button(page, 'Vote B');
  await vote.focus();
  const before = await vote.elementHandle();
  await lead.tell({ do: 'timer', seconds: 90 });
  await expect.poll(() => before.evaluate((each) => each.isConnected)).toBe(false);
  await expect(vote).toBeFocused();
  await expect(room(page).locator('.story')).toBeVisible();
  await expect(room(page).getByRole('radio').nth(1)).toBeChecked();
});

test('where there is one vote, no round is named', async ({ page }) => {
  session.end();
  session = await aClass('the-list', 4, { settings: { rounds: 1 } });
  await join(page);
  await session.lead.go('next', 'next', 'vote');
  await expect(heading(page)).toHaveText('What do you do with the form?');
  await expect(page.locator('[data-where]')).not.toContainText('round');
});

test('by keyboard alone: a vote, a question, and leaving for good', async ({ page }) => {
  const { lead } = session;
  await join(page);
  await lead.go('next', 'next', 'vote');
  await expect(heading(page)).toHaveText('What do you do with the form?');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Vote B is in. Look up.');
  await expect(heading(page)).toBeFocused();
  const ask = page.getByText('Ask something, without a name');
  await ask.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('<b>Who</b> interprets?');
  // Whoever is writing is not torn away.
  await lead.go('close');
  await expect(heading(page)).toHaveText('The round is closed. Look up.');
  await expect(page.getByLabel('Your question')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-asked]')).toHaveText('It is there. Nobody can tell that it came from you.');
  await expect.poll(() => lead.view?.desk?.questions.map(({ text }) => text)).toEqual(['<b>Who</b> interprets?']);
  expect(await kept(page)).toHaveLength(1);
  await button(page, 'Leave').click();
  await expect(heading(page)).toHaveText('You have left the session');
  expect(await kept(page)).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
});

test('what is written while a question is on its way stays', async ({ page }) => {
  const line = await breakableLine(page);
  await join(page);
  await page.getByText('Ask something, without a name').click();
  const field = page.getByLabel('Your question');
  await line.cut();
  await field.fill('Who interprets?');
  await page.locator('[data-ask]').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await field.fill('And at night?');
  line.mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('[data-asked]')).toHaveText('It is there. Nobody can tell that it came from you.');
  await expect(field).toHaveValue('And at night?');
  const { lead } = session;
  await expect.poll(() => lead.view?.desk?.questions.map(({ text }) => text)).toEqual(['Who interprets?']);
});

test('reloaded or without a line for a while, a phone is back in its seat, with its vote', async ({ page }) => {
  const { lead } = session;
  const line = await breakableLine(page);
  await join(page);
  await lead.go('next', 'next', 'vote');
  await choice(page, 1).click();
  await button(page, 'Vote B').click();
  await expect(heading(page)).toHaveText('Vote B is in. Look up.');
  await page.reload();
  await expect(heading(page)).toHaveText('Vote B is in. Look up.');
  await expect.poll(() => lead.count?.joined).toBe(5);

  await button(page, 'Change my vote').click();
  await choice(page, 2).click();
  await line.cut();
  await expect(page.locator('[data-notice]')).toContainText('Looking for the session');
  // A change that is made meanwhile goes as soon as the line is back.
  await button(page, 'Vote C').click();
  await expect(button(page, 'Vote C goes when the line is back')).toBeVisible();
  line.mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(heading(page)).toHaveText('Vote C is in. Look up.');
  await expect(page.locator('[data-notice]')).toBeHidden();
  await expect.poll(() => lead.count?.voted).toBe(1);
  expect(lead.count?.joined).toBe(5);
});

test('where the browser keeps nothing, a line that comes back leads to the same seat all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No storage here.');
    };
  });
  const lines: WebSocketRoute[] = [];
  await page.routeWebSocket(/room\/socket/, (line) => {
    lines.push(line);
    line.connectToServer();
  });
  await join(page);
  await expect.poll(() => session.lead.count?.joined).toBe(5);
  await lines.at(-1)?.close();
  await expect.poll(() => lines.length).toBe(2);
  await session.lead.go('next');
  await expect(heading(page)).toHaveText('The list');
  expect(session.lead.count?.joined).toBe(5);
});

test('a copy without a session server says so', async ({ page, trouble }) => {
  await page.route('**/room/here', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('join.html');
  await expect(page.locator('[data-notice]')).toContainText('There are no live sessions here');
  trouble.splice(0, trouble.length, ...trouble.filter((each) => !each.includes('404')));
});

for (const look of LOOKS)
  test(`no barriers and nothing sideways in any state: ${look}`, async ({ page, expectNoBarriers }) => {
    const { lead, voteAll } = session;
    await lookLike(page, look);
    await page.setViewportSize({ width: 320, height: 640 });
    const looked = async () => {
      await expectNoBarriers();
      await expectNoSideways(page);
    };
    await join(page);
    await looked();
    await lead.go('next', 'next');
    await expect(room(page).getByRole('heading', { name: 'Twenty past five' })).toBeVisible();
    await looked();
    await lead.go('vote');
    await choice(page, 0).click();
    await looked();
    await button(page, 'Vote A').click();
    await expect(heading(page)).toContainText('is in');
    await looked();
    await voteAll(0);
    await lead.go('close', 'reveal', 'judge');
    await expect(heading(page)).toHaveText('What the law says');
    for (const each of await room(page).locator('summary').all()) await each.click();
    await looked();
    await lead.go('debrief', 'end');
    await expect(heading(page)).toHaveText('The session is over. Thank you.');
    await looked();
  });
