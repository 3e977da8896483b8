import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { readOn } from './lesson.ts';
import { questionOf, rightAnswer } from './right-answers.ts';

/** Who works the page: by keyboard alone, or by touch. */
export interface Hand {
  /** A link or a button. */
  press(target: Locator): Promise<void>;
  /** A radio button or a check box. */
  ring(input: Locator): Promise<void>;
  pick(select: Locator, value: string): Promise<void>;
  /** Down to the end of the page, screen by screen. */
  readOn(page: Page): Promise<void>;
}

/** The farthest that a control stands from the one before it: a lesson has many citations. */
const FAR = 250;

export const byKeys: Hand = {
  async press(target) {
    await tabTo(target, FAR);
    await target.page().keyboard.press('Enter');
  },
  async ring(input) {
    const { keyboard } = input.page();
    if ((await input.getAttribute('type')) === 'checkbox') {
      await tabTo(input, FAR);
      await keyboard.press('Space');
      return;
    }
    // A group is entered at the button that is ringed already, else at its first.
    await tabTo(input.page().locator(`input[name="${(await input.getAttribute('name')) ?? ''}"]:focus`), FAR);
    if (await input.evaluate((it) => it === document.activeElement)) await keyboard.press('Space');
    while (!(await input.isChecked())) await keyboard.press('ArrowDown');
  },
  async pick(select, value) {
    await tabTo(select, FAR);
    for (let presses = 0; (await select.inputValue()) !== value; presses += 1) {
      if (presses > 10) throw new Error(`The arrows do not lead to ‘${value}’.`);
      await select.page().keyboard.press('ArrowDown');
    }
  },
  async readOn(page) {
    const isAtEnd = () =>
      page.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1);
    while (!(await isAtEnd())) {
      // Browsers glide: the next key counts once the page has come to rest.
      const rests = await page.evaluateHandle(() => {
        const end = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
        return { end };
      });
      await page.keyboard.press('PageDown');
      await rests.evaluate(({ end }) => end.then(() => undefined));
    }
    // Observers are told after the frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  },
};

export const byTouch: Hand = {
  async press(target) {
    await target.tap();
  },
  async ring(input) {
    await input.locator('xpath=ancestor::label').tap();
  },
  async pick(select, value) {
    await select.tap();
    await select.selectOption(value);
  },
  readOn,
};

/** Answers a question rightly. Its button is pressed; what comes next is left to the caller. */
export async function answerRightly(asked: Locator, hand: Hand, confirm: Locator): Promise<void> {
  const question = questionOf((await asked.getAttribute('data-question'))?.replace(/-again$/, '') ?? '');
  const right = rightAnswer(question);
  switch (question.kind) {
    case 'choose-one':
    case 'choose-all':
      for (const id of right) await hand.ring(asked.locator(`input[value="${id}"]`));
      break;
    case 'match':
      for (const [index, id] of right.entries()) await hand.pick(asked.getByRole('combobox').nth(index), id);
      break;
    case 'order':
      await putInOrder(asked, right, hand);
  }
  await hand.press(confirm);
}

async function putInOrder(asked: Locator, right: readonly string[], hand: Hand): Promise<void> {
  const placeOf = (id: string) =>
    asked
      .locator('[data-part]')
      .evaluateAll((rows, it) => rows.findIndex((row) => row.getAttribute('data-part') === it), id);
  for (const [goal, id] of right.entries()) {
    let place = await placeOf(id);
    if (place > goal) await hand.press(asked.locator(`[data-part="${id}"] [data-move="-1"]`));
    // The focus stays on the button while its row moves.
    while ((place -= 1) > goal) {
      if (hand === byKeys) await asked.page().keyboard.press('Enter');
      else await hand.press(asked.locator(`[data-part="${id}"] [data-move="-1"]`));
    }
    expect(await placeOf(id)).toBe(goal);
  }
}
