import type { Notice } from '../../stores/notices.ts';
import { $notices, dismiss } from '../../stores/record.ts';

/**
 * `<notice-strip>`: shows each notice from the page's `<template data-notice="key">`, until `[data-dismiss]` is pressed or the trouble
 * is over; `[data-save]` saves what this page knows to a file of that name. The strip itself is what a screen reader listens to,
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
        const element = shown.has(notice.key) ? undefined : make(this, notice.key);
        if (!element) continue;
        shown.set(notice.key, element);
        this.append(element);
      }
    });
  }
}

function make(strip: Element, key: Notice['key']): Element | undefined {
  const template = strip.querySelector<HTMLTemplateElement>(`template[data-notice=${key}]`);
  const element = template?.content.firstElementChild?.cloneNode(true) as Element | undefined;
  element?.querySelector('[data-dismiss]')?.addEventListener('click', () => {
    dismiss(key);
  });
  const save = element?.querySelector<HTMLElement>('[data-save]');
  save?.addEventListener('click', () => {
    void import('../data/save-now.ts').then((module) => {
      module.saveNow(save.dataset.save ?? '');
    });
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
