import type { Page } from '@playwright/test';
import { findScene } from '../../src/domain/case/find.ts';
import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';
import { aHistory } from '../support/an-event.ts';
import { aRun } from '../support/a-run.ts';
import { readRows, seed } from '../support/browser-record.ts';
import { editCourse, updateTo, type EditedCourse } from '../support/edited-course.ts';
import { drawnBy, rightAnswer } from '../support/final-bank.ts';
import { tabTo } from '../support/keyboard.ts';
import { kept, question } from '../support/lesson.ts';
import { lookLike, LOOKS } from '../support/looks.ts';
import { expectNoSideways } from '../support/no-sideways.ts';
import { awake, decide, expectState, goOn, openCase, playCase, saved } from '../support/play.ts';
import { provedCase } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

// One build for all: it takes as long as that of the course.
test.describe.configure({ mode: 'default' });
// A worker would answer with the old release for a while, and rightly so.
test.use({ serviceWorkers: 'block' });

const { graph, proof } = provedCase('last-call');
/** One choice, one option and one situation have another name now: what they said has changed. */
const EDITS = {
  'wait-for-line': 'line-in-four',
  'id: private-matter': 'id: feud-alone',
  'final-right-to-return-1': 'final-right-to-return-9',
  'id: by-lawyer': 'id: through-a-lawyer',
};
const WHY = {
  line: 'The interpreter line now answers in four minutes, not in ten.',
  gate: 'At the gate there is a second officer now.',
  feud: 'The view of the police is now part of the note.',
  fine: 'The country of this situation has changed its law.',
  lawyer: 'Who may speak for him is now said more exactly.',
};
const CHANGES = [
  `case: last-call, choices: [wait-for-line], what: changed, why: "${WHY.line}"`,
  `case: last-call, scene: gate, what: changed, why: "${WHY.gate}"`,
  `question: non-refoulement-2, options: [private-matter], what: changed, why: "${WHY.feud}"`,
  `question: final-right-to-return-1, what: removed, why: "${WHY.fine}"`,
  `question: final-individual-process-1, options: [by-lawyer], what: changed, why: "${WHY.lawyer}"`,
];
const notice = (page: Page) => page.getByRole('status').locator('.notice');
const rows = async (page: Page) => (await readRows(page)) as CourseEvent[];

let edited: EditedCourse;
test.beforeAll(() => {
  test.setTimeout(300_000);
  edited = editCourse(EDITS, CHANGES.map((each) => `    - { ${each} }\n`).join(''));
});
test.afterAll(() => {
  edited.remove();
});

/** A run of the case as the first release wrote it. */
const STARTED = aRun(graph.id, ['ask-the-word', 'wait-for-line']);

test.describe('a decision that no longer fits', () => {
  test('is told where the case was played and then edited; what is before it is kept, and nothing is lost', async ({
    page,
    context,
    expectNoBarriers,
  }) => {
    await playCase(page, graph.id, ['ask-the-word', 'wait-for-line'], { telling: 'guided' });
    await saved(page);
    const before = await rows(page);

    await updateTo(edited, context);
    await page.reload();
    await awake(page);
    await expectState(page, { phase: 'choosing', scene: 'side-room' });
    await expect(notice(page).locator('b')).toHaveText('One decision no longer fits');
    const scene = findScene(graph, 'side-room')?.title ?? '';
    await expect(notice(page)).toContainText(`What you chose as decision 2, at ‘${scene}’, can no longer be chosen.`);
    await expect(notice(page)).toContainText(WHY.line);
    await expect(notice(page)).toContainText('Your decision before it is kept.');
    // Whoever arrives is not moved about.
    await expect(page.locator('body')).toBeFocused();
    await expectNoBarriers();
    // To read it changes nothing.
    expect(await rows(page)).toEqual(before);

    await tabTo(notice(page).getByRole('button', { name: 'Go on from there' }));
    await page.keyboard.press('Enter');
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: scene })).toBeFocused();
    await expect(page.getByText('What if?')).toHaveCount(0);
    await saved(page);
    await page.reload();
    await awake(page);
    await expectState(page, { phase: 'choosing', scene: 'side-room' });
    await expect(notice(page)).toHaveCount(0);

    await page.locator('[data-choice="line-in-four"]').click();
    await expect(page.getByText('A first run cannot be undone.')).toBeVisible();
    await decide(page, 'line-in-four');
    await goOn(page);
    await expectState(page, { phase: 'choosing', scene: 'telling' });
    await saved(page);
    const after = await rows(page);
    for (const row of before) expect(after).toContainEqual(row);
    // The database gives them by their names, and those of different pages come in any order.
    const begun = after.filter((row) => row.verb === 'initialized').sort((a, b) => a.content - b.content);
    expect(begun).toMatchObject([{ content: 1 }, { content: 2, whatIf: { choices: ['ask-the-word'] } }]);

    await page.goto('index.html');
    await expect(page.locator('[data-folder]')).toContainText('decision 3 of');
  });

  test('can also be taken anew at once, without a word about the notice', async ({ page, context }) => {
    await seed(page, STARTED);
    await updateTo(edited, context);
    await openCase(page, graph.id);
    await expect(notice(page)).toBeVisible();
    await decide(page, 'use-app');
    await expectState(page, { phase: 'judgement', scene: 'side-room' });
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('or the case is played again; on home it stands where it will open', async ({ page, context }) => {
    await seed(page, STARTED);
    await updateTo(edited, context);
    await page.goto('index.html');
    await expect(page.locator('[data-folder]')).toContainText('decision 2 of');
    await openCase(page, graph.id);
    await notice(page).getByRole('button', { name: 'Play it again' }).click();
    await expectState(page, { phase: 'choosing', scene: graph.start });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(notice(page)).toHaveCount(0);
    await saved(page);
    for (const row of STARTED) expect(await rows(page)).toContainEqual(row);
  });

  test('leaves an ending that was reached as it is', async ({ page, context }) => {
    const whole = [...proof.rightPath];
    whole[1] = 'wait-for-line';
    await seed(page, aRun(graph.id, whole));
    await updateTo(edited, context);
    await openCase(page, graph.id);
    await expect(notice(page)).toContainText('That you came to an ending still counts.');
    await notice(page).getByRole('button', { name: 'Go on from there' }).click();
    await expect(page.getByText('What if? · from decision 2')).toBeVisible();
    await page.goto('index.html');
    await expect(page.locator(`[data-station][data-id="${graph.id}"] [data-state]`)).not.toContainText('min');
    const completed = (await rows(page)).filter(({ verb }) => verb === 'completed');
    expect(completed).toHaveLength(1);
  });

  test('is told without its reason where that cannot be had', async ({ page, context, trouble }) => {
    await seed(page, STARTED);
    await updateTo(edited, context);
    await page.route('**/revised.json', (route) => route.abort());
    await openCase(page, graph.id);
    await expect(notice(page)).toContainText('no longer exists in this form');
    await decide(page, 'use-app');
    await expectState(page, { phase: 'judgement', scene: 'side-room' });
    trouble.splice(0, trouble.length, ...trouble.filter((each) => !each.includes('ERR_FAILED')));
  });

  for (const look of LOOKS) {
    test(`the notice at 320 px, ${look}`, async ({ page, context, expectNoBarriers }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await lookLike(page, look);
      await seed(page, STARTED);
      await updateTo(edited, context);
      await openCase(page, graph.id);
      await expect(notice(page)).toBeVisible();
      await expectNoBarriers();
      await expectNoSideways(page);
      const { height = 0 } = (await notice(page).getByRole('button').first().boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
    });
  }
});

test('decisions that fit are told of where the learner arrives, and not again at the next step', async ({
  page,
  context,
}) => {
  await seed(page, aRun(graph.id, ['ask-the-word', 'use-app']));
  await updateTo(edited, context);
  await openCase(page, graph.id);
  await expectState(page, { phase: 'choosing', scene: 'telling' });
  await expect(notice(page)).toContainText(WHY.gate);
  await expect(notice(page)).toContainText('All your decisions still fit.');
  await expect(notice(page).getByRole('button')).toHaveCount(0);
  await decide(page, 'too-late-too-thin');
  await expectState(page, { phase: 'judgement', scene: 'telling' });
  await expect(notice(page)).toHaveCount(0);
});

test('a question of a lesson whose answer is gone says so, and is answered again', async ({
  page,
  context,
  expectNoBarriers,
}) => {
  const answer: Happening = { verb: 'answered', question: 'non-refoulement-2', response: ['private-matter'] };
  await seed(page, aHistory([answer]));
  await updateTo(edited, context);
  await page.goto('lesson-non-refoulement.html');
  await kept(page);
  const asked = question(page, '2');
  await expect(asked.getByText('your answer no longer fits')).toContainText(WHY.feud);
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectNoBarriers();
  await asked.locator('.opt-row').first().click();
  await asked.locator('[data-action="confirm"]').click();
  await expect(asked.locator('[data-verdict]').first()).toBeFocused();
  await expect(asked.getByText('your answer no longer fits')).toHaveCount(0);
  await kept(page);
  expect((await rows(page)).filter((row) => 'question' in row)).toHaveLength(2);
});

test.describe('the final test', () => {
  const GONE = ['final-right-to-return-1', 'final-individual-process-1'];
  const SEED = seedWith(GONE);
  const DRAWN = drawnBy(SEED);
  const begin: Happening = { verb: 'initialized', test: 'final', seed: SEED, content: 1 };
  const answer = (id: string): Happening => {
    const of = DRAWN.find((each) => each.id === id);
    const response = id === GONE[1] ? ['by-lawyer'] : of ? rightAnswer(of) : [];
    return { verb: 'answered', question: id, response, attempt: 'test-1' };
  };
  const where = (page: Page) => page.locator('.where');

  test('that is under way goes on: others are asked in place of what is gone, all else is kept', async ({
    page,
    context,
    expectNoBarriers,
  }) => {
    const rest = DRAWN.map(({ id }) => id).filter((id) => !GONE.includes(id));
    const given = [...GONE, ...rest.slice(0, 10)].map(answer);
    await seed(page, aHistory([begin, ...given]));
    await updateTo(edited, context);
    await page.goto('final-test.html');
    await expect(notice(page)).toContainText('2 situations that you answered are no longer part of the test');
    await expect(notice(page)).toContainText(WHY.fine);
    await expect(notice(page)).toContainText(WHY.lawyer);
    await expectNoBarriers();
    const asked = new Set<string>();
    for (let left = 4; left > 0; left -= 1) {
      await expect(where(page)).toContainText('of 14');
      asked.add((await page.locator('.asking course-question').getAttribute('data-question')) ?? '');
      await answerAnything(page);
      await page.locator('[data-action="confirm"]').click();
      await expect(notice(page)).toHaveCount(0);
    }
    await expect(page.locator('[data-view="result"] h1')).toBeFocused();
    // Two that were open, and two in place of those that are gone.
    expect(asked.size).toBe(4);
    for (const id of [...GONE, ...rest.slice(0, 10)]) expect(asked).not.toContain(id);
    await kept(page);
    const [done] = (await rows(page)).filter((row) => row.verb === 'completed');
    expect(done).toMatchObject({ of: 14 });
  });

  test('that was handed in stands for ever, though two of its situations are gone', async ({
    page,
    context,
    expectNoBarriers,
  }) => {
    const outcome = { test: 'final', attempt: 'test-1', right: 13, of: 14 } as const;
    const given = DRAWN.map(({ id }) => answer(id));
    await seed(page, aHistory([begin, ...given, { verb: 'completed', ...outcome }, { verb: 'passed', ...outcome }]));
    await updateTo(edited, context);
    await page.goto('final-test.html');
    await expect(page.locator('.outcome')).toHaveText('You have passed');
    await expect(page.locator('[data-view="result"] .lead')).toContainText('Thirteen of your fourteen answers stand');
    await expect(notice(page)).toContainText('2 of its situations are no longer part of the test');
    await expect(notice(page)).toContainText('The result of that day stands');
    await expect(page.locator('.answers course-question')).toHaveCount(12);
    await expect(page.getByText('You left it open.')).toHaveCount(0);
    await expectNoBarriers();
    await page.getByRole('button', { name: 'Take the test again now' }).click();
    await expect(where(page)).toBeFocused();
    await expect(notice(page)).toHaveCount(0);
  });
});

/** The first seed whose test asks all of these. */
function seedWith(ids: readonly string[]): number {
  for (let seed = 0; ; seed += 1) {
    const drawn = drawnBy(seed).map(({ id }) => id);
    if (ids.every((id) => drawn.includes(id))) return seed;
  }
}

async function answerAnything(page: Page): Promise<void> {
  const asked = page.locator('.asking course-question');
  const kind = await asked.getAttribute('data-kind');
  if (kind === 'match') {
    const selects = asked.getByRole('combobox');
    for (let n = 0; n < (await selects.count()); n += 1) await selects.nth(n).selectOption({ index: 1 });
  } else if (kind !== 'order') await asked.locator('.opt-row').nth(1).click();
}
