import type { Notice } from '../../stores/notices.ts';
import { $notices, dismiss } from '../../stores/record.ts';

/**
 * `<notice-strip>`: shows each notice from the page's `<template data-notice="key">`, with the number in `[data-count]` where the
 * template has one, until `[data-dismiss]` is pressed or the trouble is over. The strip itself is what a screen reader listens to,
 * because a region that arrives together with its text is not always read.
 */
class NoticeStrip extends HTMLElement {
  #shown = new Map<Notice['key'], Element>();
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.setAttribute('aria-atomic', 'false');
    this.#stop = $notices.subscribe((notices) => {
      for (const key of this.#shown.keys()) if (!notices.some((notice) => notice.key === key)) this.#remove(key);
      for (const notice of notices) if (!this.#shown.has(notice.key)) this.#show(notice);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show({ key, count }: Notice): void {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-notice="${key}"]`);
    const element = template?.content.firstElementChild?.cloneNode(true) as Element | undefined;
    if (!element) return;
    if (element.getAttribute('role') === 'status') element.removeAttribute('role');
    const number = element.querySelector('[data-count]');
    if (number) number.textContent = String(count);
    element.querySelector('[data-dismiss]')?.addEventListener('click', () => {
      dismiss(key);
    });
    this.#shown.set(key, element);
    this.append(element);
  }

  /** Focus that stood in the notice goes to the next one, or to the page, and is never lost. */
  #remove(key: Notice['key']): void {
    const element = this.#shown.get(key);
    const focused = element?.contains(document.activeElement);
    element?.remove();
    this.#shown.delete(key);
    if (!focused) return;
    const next = this.querySelector<HTMLElement>('[data-dismiss]') ?? document.querySelector('main');
    if (next?.tagName === 'MAIN') next.tabIndex = -1;
    next?.focus();
  }
}

customElements.define('notice-strip', NoticeStrip);
