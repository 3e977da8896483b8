import type { Page } from '@playwright/test';

/** What says of an element how it looks and what it is; all else only says which one it is, or what it is called. */
const MARKS =
  /^(?:class|role|type|lang|dir|tabindex|open|disabled|alt|data-(?:verdict|kind|phase)|aria-(?!label|describedby|controls).*)$/;

/**
 * The places in what a page shows: elements with all around them, their roles, states and classes, and whether they have
 * words. Elements of one place differ in words and names only: the same rules of axe look at them in the same colours.
 */
export async function placesOn(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main, source) => {
    const marks = new RegExp(source);
    const places = new Set<string>();
    const walk = (element: Element, around: string) => {
      // What has no box of its own may hold what can be seen.
      if (!element.checkVisibility() && getComputedStyle(element).display !== 'contents') return;
      const marked = [...element.attributes].filter(({ name }) => marks.test(name));
      const words = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
      const own = [
        element.tagName,
        ...marked.map(({ name, value }) => `${name}=${value}`).sort(),
        words ? 'words' : '',
      ];
      const place = `${around}/${own.join(' ')}`;
      places.add(place);
      for (const child of element.children) walk(child, place);
    };
    walk(main, '');
    return [...places];
  }, MARKS.source);
}
