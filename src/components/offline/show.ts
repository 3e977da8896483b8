import type { Action, Button } from './notice-view.ts';
import type { View } from './view.ts';

/**
 * Puts a view into the page’s parts (`[data-title]` …). Focus that stood on a button which is gone goes to the title; what changes is
 * told once, and progress at every quarter, with `told`, a sentence with a place for `{percent}`.
 */
export function show(root: HTMLElement, view: View, told: string, press: (action: Action) => Promise<void>): void {
  const focused = root.contains(document.activeElement);
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const write = (name: string, text = '') => {
    const element = part(name);
    if (!element) return;
    if (element.textContent !== text) element.textContent = text;
    element.hidden = text === '';
  };
  write('title', view.title);
  write('lead', view.text);
  write('note', view.note);

  const { notice } = view;
  const strip = part('notice');
  if (strip) strip.hidden = !notice;
  for (const kind of ['calm', 'warn']) {
    strip?.classList.toggle(kind, (kind === 'warn') === notice?.isTrouble);
    part(`sign-${kind}`)?.toggleAttribute('hidden', (kind === 'warn') !== notice?.isTrouble);
  }
  write('notice-title', notice?.title);
  write('notice-text', notice?.text);
  fillButtons(part('notice-acts'), notice?.button ? [notice.button] : [], press);
  fillButtons(part('acts'), view.buttons, press);

  const line = part('progress');
  line?.toggleAttribute('hidden', view.percent === undefined);
  line?.setAttribute('aria-valuenow', String(view.percent ?? 0));
  part('done')?.setAttribute('d', `M0 5H${view.percent ?? 0}`);
  tell(root, view, told);
  if (focused && !root.contains(document.activeElement)) part('title')?.focus();
}

/** Buttons that say the same as before stay, and keep the focus. */
function fillButtons(
  place: HTMLElement | null,
  buttons: readonly Button[],
  press: (action: Action) => Promise<void>,
): void {
  const said = JSON.stringify(buttons);
  if (!place || place.dataset.said === said) return;
  place.dataset.said = said;
  place.hidden = buttons.length === 0;
  place.replaceChildren(
    ...buttons.map(({ label, action, isMain }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = isMain ? 'act' : 'act line';
      button.dataset.action = action;
      button.textContent = label;
      button.addEventListener('click', () => void press(action));
      return button;
    }),
  );
}

function tell(root: HTMLElement, view: View, told: string): void {
  const place = root.querySelector<HTMLElement>('[data-told]');
  if (!place) return;
  const isMoving = view.percent !== undefined && view.percent < 100;
  const quarter = Math.floor((view.percent ?? 0) / 25) * 25;
  const text = isMoving ? (quarter > 0 ? told.replace('{percent}', String(quarter)) : '') : view.title;
  // Before the first look there is nothing to tell: the page is just being read.
  if (place.dataset.last !== undefined && place.dataset.last !== text) place.textContent = text;
  place.dataset.last = text;
}
