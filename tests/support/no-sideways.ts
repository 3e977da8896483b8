import { expect, type Page } from '@playwright/test';

/** Expects that the page does not scroll sideways, and that nothing which can be seen sticks out of it. */
export async function expectNoSideways(page: Page): Promise<void> {
  const out = await page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const wide = root.scrollWidth > width ? [`the page scrolls: ${root.scrollWidth} of ${width}`] : [];
    for (const element of document.querySelectorAll('body, body *')) {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if ((right <= width + 1 && left >= -1) || own <= 1 || height <= 1 || !element.checkVisibility()) continue;
      // Kept out of sight on purpose, until it has the focus.
      if (element.closest('.skip, .vh, dialog:not([open])')) continue;
      const scroller = [...ancestors(element)].some((each) => /auto|scroll/.test(getComputedStyle(each).overflowX));
      if (!scroller)
        wide.push(
          `${element.tagName} ${String(element.getAttribute('class'))} ${Math.round(left)}–${Math.round(right)} of ${width}`,
        );
    }
    return wide.slice(0, 6);

    function* ancestors(element: Element) {
      for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) yield each;
    }
  });
  expect(out).toEqual([]);
}
