import type { Page } from '@playwright/test';
import { aClass, type Class } from '../support/classroom/a-class.ts';
import { breakableLine } from '../support/classroom/breakable-line.ts';
import { expect, test } from '../support/test.ts';

/** A page of a session is back where it was within this time, in milliseconds. */
const BACK = 2000;
/** After so long without a line, in milliseconds, the pauses between its tries are as long as they get. */
const LONG = 6000;

let session: Class;
test.beforeEach(async () => {
  session = await aClass('the-list', 1);
});
test.afterEach(() => {
  session.end();
});

/** Does something in the page and says how many milliseconds later it shows this phase. */
function timeTo(
  page: Page,
  phase: string,
  does: 'online' | 'visibilitychange' | 'nothing' | 'reload',
): Promise<number> {
  return page.evaluate(
    ([phase, does]) =>
      new Promise<number>((resolve) => {
        // A page that was loaded again counts from the reload.
        const began = does === 'reload' ? 0 : performance.now();
        const look = () => {
          if (document.querySelector(`[data-phase="${phase}"]`)) resolve(performance.now() - began);
          else setTimeout(look, 10);
        };
        if (does === 'online') dispatchEvent(new Event(does));
        if (does === 'visibilitychange') document.dispatchEvent(new Event(does));
        look();
      }),
    [phase, does] as const,
  );
}

const PAGES: [string, (opened: Class['opened']) => string][] = [
  ['a phone', ({ code }) => `join.html#${code}`],
  ['the page that leads', ({ code, keys }) => `lead.html#${code}.${keys.facilitator}`],
  ['the big screen', ({ code, keys }) => `projector.html#${code}.${keys.projector}`],
];

for (const [name, address] of PAGES)
  test(`${name} that reloads, changes its network, sleeps or waits for the server is back within two seconds`, async ({
    page,
  }) => {
    const { lead, opened } = session;
    const line = await breakableLine(page);
    await page.goto(address(opened));
    await expect(page.locator('[data-phase="lobby"]')).toBeVisible();
    const { joined } = lead.count ?? {};
    await lead.go('next');
    await expect(page.locator('[data-phase="brief"]')).toBeVisible();
    await page.reload({ waitUntil: 'commit' });
    expect(await timeTo(page, 'brief', 'reload')).toBeLessThan(BACK);

    await line.cut();
    await lead.go('next');
    line.mend();
    expect(await timeTo(page, 'reading', 'online')).toBeLessThan(BACK);

    line.silence();
    await lead.go('vote');
    expect(await timeTo(page, 'voting', 'visibilitychange')).toBeLessThan(BACK);

    await line.cut();
    await lead.go('close');
    await page.waitForTimeout(LONG);
    line.mend();
    expect(await timeTo(page, 'closed', 'nothing')).toBeLessThan(BACK);
    expect(lead.count?.joined).toBe(joined);
  });
