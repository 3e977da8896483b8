import type { Page } from '@playwright/test';
import { aClass, type Class } from '../support/classroom/a-class.ts';
import { breakableLine } from '../support/classroom/breakable-line.ts';
import { leadPage } from '../support/classroom/lead-page.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { expect, test } from '../support/test.ts';

const count = (page: Page) => page.locator('[data-count]');
const moves = (page: Page) => page.locator('.moves');
const onScreen = (page: Page) => page.locator('.onscreen').first();

let session: Class | undefined;
test.afterEach(() => {
  session?.end();
  session = undefined;
});

/** A session of one case with the page that leads it, and the line of a second facilitator beside it. */
async function led(page: Page, others: number, options?: Parameters<typeof aClass>[2]) {
  session = await aClass('the-list', others, options);
  const lead = leadPage(page);
  await lead.open(session.opened);
  return { session, lead };
}

test('a decision with two rounds: votes as they come, nothing too early, both rounds, the judgement', async ({
  page,
}) => {
  const { session, lead } = await led(page, 6);
  await expect(lead.heading).toHaveText('People are joining');
  await expect(count(page)).toHaveText('6 phones are here.');
  await expect(page.locator('.bigcode')).toHaveText(
    `${session.opened.code.slice(0, 3)} ${session.opened.code.slice(3)}`,
  );
  await lead.on('brief');
  await lead.on('reading');
  await expect(page.locator('.sayit')).toContainText('You are in this chair');
  await lead.on('voting');
  await session.voteOne(2);
  await expect(count(page)).toContainText('1 of 6 have voted.');
  await session.voteAll(2);
  await expect(count(page)).toContainText('6 of 6 have voted.');
  await lead.on('closed');
  await expect(count(page)).toContainText('No result is shown before the second round is closed');
  await expect(page.getByRole('table')).toHaveCount(0);
  await lead.on('discussing');
  await lead.on('voting');
  await expect(lead.heading).toHaveText('The second round is open');
  await session.voteAll(0);
  await lead.on('closed');
  await expect(page.getByRole('row').nth(1)).toContainText(/Leave the form unsigned.*0.*6/);
  await expect(page.getByRole('row').nth(3)).toContainText(/6.*0/);
  await expect(moves(page)).toContainText('The room chose A.');
  await expect(lead.go).toHaveText('Show what happens: A');
  await lead.on('revealed');
  await expect(page.locator('.outcome')).toContainText('The room decided A');
  await lead.on('judged');
  await expect(page.locator('.outcome .verdict')).toHaveText('Rights-based');
  await expect(page.locator('.outcome')).toContainText('Convention against Torture, article 3(1)');
  await lead.on('reading');
  await expect(page.locator('[data-steps]')).toHaveText('Decision 2 · 07:25, Five tables');
});

test('by keyboard alone, as with a presenter’s remote; who types is left in peace', async ({ page }) => {
  const { session, lead } = await led(page, 5);
  await page.keyboard.press('PageDown');
  await lead.phase('brief');
  await expect(lead.heading).toBeFocused();
  await page.keyboard.press('Space');
  await lead.phase('reading');
  await page.keyboard.press('ArrowRight');
  await lead.phase('voting');
  await page.keyboard.press('b');
  await expect(onScreen(page)).toContainText('Nothing: it is dark.');
  await page.keyboard.press('.');
  await expect(onScreen(page)).toContainText('The question, its options');
  const field = page.getByLabel('Park a question of the room');
  await field.focus();
  await page.keyboard.type('Who decides b. ');
  await page.keyboard.press('PageDown');
  // Somebody else counts meanwhile: neither words nor focus are lost.
  await session.lead.tell({ do: 'blank', on: true });
  await expect(onScreen(page)).toContainText('it is dark');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Who decides b. ');
  await lead.phase('voting');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.asked')).toContainText('Who decides b.');
  await session.voteAll(1);
  await lead.heading.focus();
  await page.keyboard.press('PageDown');
  await lead.phase('closed');
  // Closed too early: the key back opens it again, with its votes.
  await page.keyboard.press('PageUp');
  await lead.phase('voting');
  await expect(count(page)).toContainText('5 of 5');
  await page.keyboard.press('PageDown');
  await lead.phase('closed');
  // To reveal without a second round, the choice is named.
  await moves(page).getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(lead.go).toHaveText('Show what happens: B');
  await expect(moves(page).getByRole('radio').nth(1)).toBeFocused();
  await page.keyboard.press('PageDown');
  await lead.phase('revealed');
  await expect(page.locator('.outcome')).toContainText('The room decided B');
  await page.getByRole('button', { name: 'End', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(lead.button('No, go on')).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(lead.button('No, go on')).toHaveCount(0);
  await lead.phase('revealed');
});

test('hands are counted one by one and as numbers, quickly, by two people; a level room leaves the choice to whoever leads', async ({
  page,
}) => {
  const { session, lead } = await led(page, 4, { settings: { rounds: 1 } });
  await lead.on('brief');
  await lead.on('reading');
  await lead.on('voting');
  const more = lead.button('One more for A');
  for (let i = 0; i < 4; i++) await more.click({ delay: 0 });
  await expect(page.getByLabel('Hands for A')).toHaveValue('4');
  await lead.button('One less for A').click();
  await page.getByLabel('Hands for B').fill('3');
  await page.getByLabel('Hands for B').press('Tab');
  await expect(count(page)).toContainText('0 of 4 have voted by phone, and 6 by hand.');
  const { options = [] } = session.lead.view?.decision?.scene ?? {};
  const [a = '', b = ''] = options.map(({ id }) => id);
  await expect.poll(() => session.lead.view?.desk?.hands).toMatchObject({ [a]: 3, [b]: 3 });
  await lead.on('closed');
  await expect(moves(page)).toContainText('The room is level between A, B');
  await expect(lead.go).toHaveText('Choose below what moves the case');
  await page.keyboard.press('PageDown');
  await expect(moves(page).getByRole('radio').first()).toBeFocused();
  // What was missed can still be counted: the second facilitator has seen another hand.
  await session.lead.tell({ do: 'tally', counts: { [a]: 3, [b]: 4 } });
  await expect(moves(page)).toContainText('The room chose B.');
  await expect(lead.go).toHaveText('Show what happens: B');
});

test('fewer votes than may be shown stay hidden from whoever leads too', async ({ page }) => {
  const { session, lead } = await led(page, 4, { settings: { rounds: 1 } });
  await session.lead.go('next', 'next', 'vote');
  await session.voteAll(0);
  await lead.phase('voting');
  await lead.on('closed');
  await expect(page.locator('.below')).toContainText('Not shown');
  await expect(page.getByRole('row').nth(1)).toContainText('–');
  await expect(moves(page)).toContainText('Too few votes');
});

test('the clock shows and closes nothing; it is lengthened, hidden and shown again', async ({ page }) => {
  const { session, lead } = await led(page, 1, { settings: { timer: { vote: 10, discuss: 60 } } });
  await lead.on('brief');
  await lead.on('reading');
  await lead.on('voting');
  const clock = page.locator('[data-clock]');
  await expect(clock).toHaveText(/^0:\d\d left$/);
  await expect(clock).toHaveText('Time is up. Nothing closes by itself.');
  await lead.phase('voting');
  await lead.button('One minute more').click();
  await expect(clock).toHaveText(/^(1:0\d|0:\d\d) left$/);
  await lead.button('Hide the clock').click();
  await expect(page.locator('.clock')).toContainText('No clock is shown.');
  await expect.poll(() => session.lead.view?.timer).toBeNull();
  await lead.button('Show a clock').click();
  await expect.poll(() => session.lead.view?.timer?.seconds).toBe(10);
});

test('questions from the phones are parked or dropped, and are never more than text', async ({ page }) => {
  const { session, lead } = await led(page, 2);
  const [phone] = session.others;
  const text = '<img src=x onerror="alert(1)"> Who interprets?';
  await phone?.ask({ type: 'ask', text });
  await phone?.ask({ type: 'ask', text: 'And at night?' });
  await expect(page.locator('.asked li')).toHaveCount(2);
  await expect(page.locator('.asked')).toContainText(text);
  await expect(page.locator('.asked img')).toHaveCount(0);
  await lead.button(`Park: ${text}`).click();
  await lead.button('Drop: And at night?').click();
  await expect(page.locator('.asked li')).toHaveCount(1);
  await expect(page.locator('.parked')).toContainText('Parked · go into the report');
  await expect.poll(() => session.lead.view?.desk?.questions).toMatchObject([{ text, parked: true }]);
});

test('looks back, goes on elsewhere, and by the rights-based path; only what the moment allows is there', async ({
  page,
}) => {
  const { session, lead } = await led(page, 5, { scenes: ['form', 'silent', 'last'], settings: { rounds: 1 } });
  await lead.on('brief');
  await lead.on('reading');
  await lead.button('Look back').click();
  await expect(page.locator('[data-panelled]')).toContainText('Nothing was decided yet.');
  await page.keyboard.press('Escape');
  await lead.on('voting');
  await session.voteAll(1);
  await lead.on('closed');
  await lead.on('revealed');
  await expect(page.getByText('Other ways on')).toHaveCount(0);
  await lead.on('judged');
  await expect(page.locator('.outcome .verdict').first()).toHaveText('Breach');
  await page.getByText('Other ways on').click();
  await page.getByLabel('Go on with another decision').selectOption({ label: 'The ring' });
  await lead.button('Go there').click();
  await lead.phase('reading');
  await expect(page.locator('[data-steps]')).toContainText('The ring');
  await lead.button('Look back').click();
  await lead.button('Twenty past five').click();
  await expect(onScreen(page)).toContainText('It looks back at ‘Twenty past five’.');
  await expect(page.locator('.sayit')).toHaveCount(0);
  await expect.poll(() => session.lead.view?.back?.scene.id).toBe('form');
  await expect(lead.go).toHaveText('Back to where we stand');
  await lead.go.click();
  await expect(onScreen(page)).toContainText('The scene and its papers.');
  await lead.on('voting');
  await session.voteAll(1);
  await lead.on('closed');
  await lead.on('revealed');
  await lead.on('judged');
  await page.getByText('Other ways on').click();
  await lead.button('Next decision, by the rights-based path').click();
  await lead.phase('reading');
  await expect.poll(() => session.lead.view?.decision?.scene.bridge.length).toBeGreaterThan(0);
});

test('the links lead where they say: big screen, phones, a second facilitator; codes and address for the room', async ({
  page,
  context,
}) => {
  // Started with --lan, the server names the addresses of this machine in its network.
  await page.route('**/room/here', async (route) => {
    if (route.request().method() === 'HEAD') await route.continue();
    else await route.fulfill({ json: { sessions: true, at: ['http://10.0.0.7:4321/', 'http://192.168.1.9:4321/'] } });
  });
  const { session, lead } = await led(page, 1);
  const { code, keys } = session.opened;
  await expect(page.locator('.joinrow')).toContainText('People type 10.0.0.7:4321/join.html');
  await expect(page.locator('.joinrow')).toContainText('192.168.1.9:4321/join.html');
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
  await expect(page.locator('.qr path')).toHaveAttribute('d', /^M/);
  await expect(page.getByRole('link', { name: 'Open in a new window: Big screen' })).toHaveAttribute(
    'href',
    new RegExp(`/projector\\.html#${code}\\.${keys.projector}$`),
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (name: string) => {
    await lead.button(`Copy the link: ${name}`).click();
    await expect(page.locator('.linklist li', { hasText: name })).toContainText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Phones')).toBe(`http://10.0.0.7:4321/join.html#${code}`);
  // It still says so when the desk is drawn anew.
  await session.others[0]?.ask({ type: 'ask', text: 'Who interprets?' });
  await expect(page.locator('.asked li')).toHaveCount(1);
  await expect(page.locator('.linklist li', { hasText: 'Phones' })).toContainText('Copied');
  expect(await copied('Your way back')).toBe(`http://10.0.0.7:4321/lead.html#${code}.${keys.facilitator}`);
  expect(await copied('Second facilitator')).toBe(`http://10.0.0.7:4321/lead.html#${code}.${keys.partner}`);
  await lead.on('brief');
  await lead.button('Links').click();
  await expect(page.getByRole('heading', { name: 'Links. Whoever has one can use it.' })).toBeFocused();
});

test('a second facilitator leads from their own link, and cannot erase; who opened it can, after one question', async ({
  page,
  context,
}) => {
  session = await aClass('the-list', 5);
  const helper = await context.newPage();
  const [first, second] = [leadPage(page), leadPage(helper)];
  await first.open(session.opened);
  await second.open(session.opened, 'partner');
  await expect(helper.locator('.linklist li')).toHaveCount(2);
  await second.on('brief');
  await first.phase('brief');
  await first.on('reading');
  await second.phase('reading');
  await first.button('End').click();
  await first.button('Straight to the debrief').click();
  await second.phase('debrief');
  await second.button('End the session').click();
  await expect(helper.locator('.endrow')).toContainText('End the session?');
  await second.button('End it for everybody').click();
  await first.phase('ended');
  await expect(second.button('Erase the session now')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await first.button('Save the session file').click();
  expect((await download).suggestedFilename()).toBe('session.json');
  await first.button('Erase the session now').click();
  await expect(first.button('No, leave it')).toBeFocused();
  await first.button('Yes, erase it').click();
  await expect(page.getByRole('alert').first()).toContainText('The session was erased');
  await expect(helper.getByRole('alert').first()).toContainText('The session was erased');
});

test('reloaded, or without a line for a while, the page is back in the same place', async ({ page }) => {
  const line = await breakableLine(page);
  const { session, lead } = await led(page, 5);
  await session.lead.go('next', 'next', 'vote');
  await session.voteAll(0);
  await lead.phase('voting');
  await page.reload();
  await lead.phase('voting');
  await expect(count(page)).toContainText('5 of 5');
  await line.cut();
  await expect(page.locator('[data-notice]')).toContainText('The line to the session is lost');
  await expect(lead.go).toHaveText('Close the first round: when the line is back');
  // Pressed meanwhile, it happens once, as soon as the line is back.
  await lead.go.click();
  await lead.go.click();
  line.mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await lead.phase('closed');
  await expect(page.locator('[data-notice]')).toBeHidden();
});

test('the key goes nowhere but into the first message and a header', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  const { session, lead } = await led(page, 0);
  await expect(page.locator('.linklist li')).toHaveCount(4);
  await lead.on('brief');
  expect(asked.filter((url) => /room\/(socket|session)/.test(url))).toHaveLength(2);
  for (const url of asked) expect(new URL(url).href.split('#')[0]).not.toContain(session.opened.keys.facilitator);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  expect(kept).not.toContain(session.opened.keys.facilitator);
});

test('an address that leads nowhere says why', async ({ page }) => {
  session = await aClass('the-list', 0);
  const { code, keys } = session.opened;
  const alert = page.getByRole('alert').first();
  await page.goto(`lead.html#${code}`);
  await expect(alert).toContainText('This address leads no session');
  await page.goto('about.html');
  await page.goto(`lead.html#AAAAAA.${keys.facilitator}`);
  await expect(alert).toContainText('There is no such session');
  await page.goto('about.html');
  await page.goto(`lead.html#${code}.${keys.projector}`);
  await expect(alert).toContainText('The key does not fit');
  await expect(page.locator('[data-desk]')).toBeHidden();
});

for (const look of LOOKS)
  test(`no barriers and nothing sideways in any state: ${look}`, async ({ page, expectNoBarriers }) => {
    await lookLike(page, look);
    const { session, lead } = await led(page, 5);
    const looked = async (width = 320) => {
      await page.locator('details').evaluateAll((folds) => {
        for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
      });
      await page.setViewportSize({ width, height: 720 });
      await expectNoSideways(page);
      await expectNoBarriers();
    };
    await expect(page.locator('.linklist li')).toHaveCount(4);
    await session.others[0]?.ask({ type: 'ask', text: 'W'.repeat(200) });
    await expect(page.locator('.asked li')).toHaveCount(1);
    await looked();
    await lead.on('brief');
    await looked();
    await lead.on('reading');
    await lead.on('voting');
    await session.voteAll(1);
    await looked();
    await lead.on('closed');
    await lead.on('discussing');
    await looked();
    await lead.on('voting');
    await session.voteAll(0);
    await lead.on('closed');
    await looked();
    await lead.on('revealed');
    await lead.on('judged');
    await looked();
    await lead.button('End').click();
    await looked();
    await lead.button('Straight to the debrief').click();
    await lead.phase('debrief');
    await looked();
    await lead.button('End the session').click();
    await lead.button('End it for everybody').click();
    await lead.phase('ended');
    await looked();
  });
