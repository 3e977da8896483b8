import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { replay } from '../../src/domain/case/play.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { foldProgress } from '../../src/domain/record/progress.ts';
import { caseWords } from '../../src/i18n/en/case.ts';
import { readRows } from '../support/browser-record.ts';
import { openKillable } from '../support/killable-browser.ts';
import { awake, saved as atHand } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';

/*
 * What can be promised. A press is answered on the screen at once, and in the same moment the browser is given it to write, in a
 * transaction that it must carry to the disk (`durability: 'strict'`). Some milliseconds later it answers, and the page says ‘saved’:
 * from then on the decision survives the death of the browser, and none such may ever be missing here. A press of the milliseconds
 * before is there whole or not at all, and nothing that came after it is there without it; the test counts how many there were.
 */
const KILLS = 50;
const CASES = ['last-call', 'sixteen', 'the-door', 'the-counter', 'the-witness', 'row-thirty', 'homecoming'];

interface State {
  phase: string;
  scene: string;
}

/** Ways on that only turn to what is told next: nothing is decided, and the record says nothing of them. */
const ONLY_TURN: readonly string[] = [caseWords.toGround, caseWords.toJudgement];

/** A control that can be pressed: a choice to be confirmed, or a way on. `press` is what the record will say of it, if anything. */
interface Offer {
  press?: string;
  option?: string;
  action: string;
}

/** What the page offers, the same control for the same `n` from 0 to 1; nothing in the debrief. */
function offerOf(page: Page, n: number): Promise<Offer | undefined> {
  return page.evaluate(
    ([at, onlyTurn]) => {
      const { phase = '', case: id = '' } = document.querySelector('main')?.dataset ?? {};
      const handle = { choosing: 'choice', ground: 'ground' }[phase];
      if (phase === 'brief') return { press: `initialized ${id}`, action: '[data-action="start"]' };
      if (phase === 'debrief') return undefined;
      if (handle === undefined) {
        const action = '[data-action="continue"]';
        const says = document.querySelector(`main ${action}`)?.textContent ?? '';
        if (onlyTurn.includes(says)) return { action };
        return { press: phase === 'ended' ? 'progressed debrief' : 'progressed next', action };
      }
      const options = [...document.querySelectorAll<HTMLElement>(`label[data-${handle}]`)];
      const name = options[Math.floor(at * options.length)]?.dataset[handle] ?? '';
      return {
        press: `${handle} ${name}`,
        option: `label[data-${handle}="${name}"] input`,
        action: '[data-action="confirm"]',
      };
    },
    [n, ONLY_TURN] as const,
  );
}

/** Presses it, and resolves when the page has answered. */
function take(page: Page, { option, action }: Offer): Promise<void> {
  return page.evaluate(
    async ([first, then]) => {
      const stand = () => Object.values(document.querySelector('main')?.dataset ?? {}).join();
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const find = async (selector: string) => {
        let found: HTMLElement | null;
        while (!(found = document.querySelector<HTMLElement>(`main ${selector}`))) await frame();
        return found;
      };
      if (first !== undefined) (await find(first)).click();
      const button = await find(then);
      const before = stand();
      button.click();
      while (stand() === before) await frame();
    },
    [option, action] as const,
  );
}

/** The presses that a record tells of, in their order. */
function pressesIn(rows: readonly CourseEvent[]): string[] {
  return [...rows]
    .sort((a, b) => a.at - b.at)
    .flatMap((event) => {
      if ('telling' in event) return `initialized ${event.case}`;
      if ('choice' in event) return `choice ${event.choice}`;
      if ('ground' in event) return `ground ${event.ground}`;
      return event.verb === 'progressed' ? `progressed ${event.to}` : [];
    });
}

/** Calls `say` with the number of presses since the page was opened, each time that it says that all of them are saved. */
async function whenSaved(page: Page, say: (presses: number) => void): Promise<void> {
  await page.exposeFunction('saved', say);
  await page.addInitScript((onlyTurn) => {
    let presses = 0;
    addEventListener(
      'click',
      ({ target }) => {
        const action = (target as Element).closest('[data-action]');
        if (action && !onlyTurn.includes(action.textContent)) presses += 1;
      },
      true,
    );
    new MutationObserver(() => {
      if (document.querySelector('[data-saved="saved"]'))
        (window as unknown as { saved: (presses: number) => void }).saved(presses);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-saved'] });
  }, ONLY_TURN);
}

/** Holds the page against the engine: it stands where the record says. */
async function expectResumed(page: Page, id: string, rows: readonly CourseEvent[]): Promise<void> {
  const { phase, scene } = await page.evaluate((): State => {
    const { phase: now = '', scene: at = '' } = document.querySelector('main')?.dataset ?? {};
    return { phase: now, scene: at };
  });
  const run = foldProgress(rows).cases[id]?.runs.at(-1);
  if (phase === 'choosing') expect(scene).toBe(replay(provedCase(id).graph, run?.choices ?? []).at);
  else expect(phase === 'brief').toBe(run === undefined);
}

test(`the browser is killed ${String(KILLS)} times at any moment: nothing that was saved is ever missing`, async ({
  baseURL,
}, { annotations }) => {
  test.setTimeout(15 * 60_000);
  const next = seededNumbers(20_260_301);
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const counted = { pressed: 0, unsaved: 0, missing: 0, answered: 0, finished: 0 };
  // What was pressed and has not been found missing, and how much of it the page has said to be saved.
  let log: string[] = [];
  let saved = 0;
  /** How much of it the page has answered on the screen: all that was waited for. */
  let answered = 0;
  /** How much of it was there when the page was opened. */
  let before = 0;
  let place = 0;

  const id = () => CASES[place % CASES.length] ?? '';
  const goTo = (page: Page) => page.goto(`${String(baseURL)}case-${id()}.html`);
  const open = async () => {
    const browser = await openKillable(profile);
    await whenSaved(browser.page, (presses) => {
      if (presses > 0) saved = Math.max(saved, before + presses);
    });
    return browser;
  };
  const check = async (page: Page) => {
    await awake(page);
    // A disk that answers late is waited for: until then the page shows what it knows without it.
    await atHand(page);
    const rows = (await readRows(page)) as CourseEvent[];
    const found = pressesIn(rows);
    expect(found.length, 'all that was saved is there').toBeGreaterThanOrEqual(saved);
    expect(found, 'nothing is there without what came before it').toEqual(log.slice(0, found.length));
    expect(await readRows(page, { store: 'aside' })).toEqual([]);
    await expectResumed(page, id(), rows);
    counted.unsaved += log.length - saved;
    counted.missing += log.length - found.length;
    counted.answered += Math.max(0, answered - found.length);
    log = found;
    saved = before = answered = found.length;
  };
  /** What can be pressed next; where a case is at its end, the next case is opened for it. */
  const nextOffer = async (page: Page): Promise<Offer> => {
    const offer = await offerOf(page, next());
    if (offer) return offer;
    counted.finished += 1;
    place += 1;
    await goTo(page);
    await awake(page);
    return nextOffer(page);
  };
  const press = (page: Page, offer: Offer) => {
    if (offer.press !== undefined) {
      log.push(offer.press);
      counted.pressed += 1;
    }
    const so = log.length;
    return take(page, offer).then(() => {
      answered = so;
    });
  };

  for (let kill = 0; kill < KILLS; kill += 1) {
    const { page, kill: die } = await open();
    const loading = goTo(page);
    // One in ten dies while it still opens.
    const early = next() < 0.1;
    if (!early) {
      await loading;
      await check(page);
      for (let presses = Math.floor(next() * 3); presses > 0; presses -= 1) await press(page, await nextOffer(page));
    }
    const last = early ? loading : press(page, await nextOffer(page));
    const over = last.then(
      () => undefined,
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, next() * (early ? 400 : 120)));
    await die();
    await over;
  }
  const { page, kill: die } = await open();
  await goTo(page);
  await check(page);
  await expect(page.locator('notice-strip .notice')).toHaveCount(0);
  await die();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

  annotations.push({
    type: 'kills',
    description:
      `${String(counted.pressed)} presses, ${String(counted.finished)} cases played to their end; the browser died ` +
      `${String(counted.unsaved)} times before the page had said ‘saved’, and ${String(counted.missing)} of these presses were missing, ` +
      `${String(counted.answered)} of which the page had answered.`,
  });
  console.log(annotations.at(-1)?.description);
  // How far the cases come depends on how many presses die; that some came to their end shows that ends were among the moments.
  expect(counted.finished).toBeGreaterThan(0);
  // Of the presses, some only turn to what is told next, and some die with the browser.
  expect(log.length).toBeGreaterThan(KILLS / 2);
});
