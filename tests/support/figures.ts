import { expect, type Page } from '@playwright/test';

/** Expects that the words of every drawing on the page stay inside it, keep apart, and are large enough to be read. */
export async function expectFiguresClear(page: Page): Promise<void> {
  const found = await page.locator('figure.drawn svg').evaluateAll((drawings) =>
    drawings
      .filter((svg) => svg.checkVisibility())
      .map((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({
          says: text.textContent,
          box: text.getBoundingClientRect(),
          lines: text.querySelectorAll('tspan').length,
        }));
        const out = boxes.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
        const over = boxes.filter(({ box: a }, i) =>
          boxes.some(
            ({ box: b }, j) =>
              j > i && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
          ),
        );
        const small = boxes.filter(({ box, lines }) => box.height / Math.max(1, lines) < 12);
        return [...out, ...over, ...small].map(({ says }) => says);
      }),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.flat()).toEqual([]);
}
