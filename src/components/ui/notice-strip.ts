import type { Notice } from '../../stores/notices.ts';
import { $notices, dismiss } from '../../stores/record.ts';

/**
 * `<notice-strip>`: shows each notice from the page's `<template data-notice="key">`, with the number in `[data-count]` where the
 * template has one, until `[data-dismiss]` is pressed or the trouble is over. The strip itself is what a screen reader listens to,
 * because a region that arrives together with its text is not always read.
 */
class NoticeStrip extends HTMLElement {
  connectedCallback(): void {
    const shown = new Map<Notice['key'], Element>();
    this.setAttribute('role', 'status');
    this.setAttribute('aria-atomic', 'false');
    $notices.subscribe((notices) => {
      for (const [key, element] of shown) {
        if (notices.some((notice) => notice.key === key)) continue;
        shown.delete(key);
        remove(element);
      }
      for (const notice of notices) {
        const element = shown.has(notice.key) ? undefined : make(this, notice);
        if (!element) continue;
        shown.set(notice.key, element);
        this.append(element);
      }
    });
  }
}

function make(strip: Element, { key, count }: Notice): Element | undefined {
  const template = strip.querySelector<HTMLTemplateElement>(`template[data-notice=${key}]`);
  const element = template?.content.firstElementChild?.cloneNode(true) as Element | undefined;
  if (element?.getAttribute('role') === 'status') element.removeAttribute('role');
  const number = element?.querySelector('[data-count]');
  if (number) number.textContent = String(count);
  element?.querySelector('[data-dismiss]')?.addEventListener('click', () => {
    dismiss(key);
  });
  return element;
}

/** Focus that stood in the notice goes to the next one, or to the page, and is never lost. */
function remove(element: Element): void {
  const strip = element.parentElement;
  const focused = element.contains(document.activeElement);
  element.remove();
  const next = strip?.querySelector<HTMLElement>('[data-dismiss]') ?? document.querySelector('main');
  if (!focused || !next) return;
  if (next.tagName === 'MAIN') next.tabIndex = -1;
  next.focus();
}

customElements.define('notice-strip', NoticeStrip);
