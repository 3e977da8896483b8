import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { $role } from '../../stores/preferences.ts';
import { replaceWith, takeIn } from '../../stores/record-operations.ts';
import { focusOn, make } from '../make/make.ts';
import type { Decided, Offered } from './open-preview.ts';
import { withSign } from './with-sign.ts';

/** Does what the learner decided about a file or a code, and says what came of it at the head of the page. */
export async function decide(
  host: HTMLElement,
  { from, events, role }: Offered,
  decided: Decided,
  words: MyDataScriptWords,
): Promise<void> {
  const t = words.done;
  if (decided === 'leave') {
    say(host, [withSign(t.left, 'ok')]);
    return;
  }
  const only = decided === 'only';
  const state = only ? await replaceWith(events) : await takeIn(events);
  if (only && state !== 'saved') {
    say(host, [withSign(t.notReplaced)]);
    return;
  }
  if (role && (only || $role.get() === '')) $role.set(role);
  const way = make('a', 'act', t.on);
  way.href = 'index.html';
  const done = withSign(only ? t.only[from] : t.together, 'ok');
  say(host, [done, ...(state === 'saved' ? [] : [withSign(t.memory)]), make('p', 'acts close', way)]);
}

/** Puts sentences at the head of the page, and the focus on them. */
export function say(host: HTMLElement, parts: readonly HTMLElement[]): void {
  const place = host.querySelector<HTMLElement>('[data-done]');
  if (!place) return;
  place.replaceChildren(...parts);
  place.hidden = false;
  // One blue button in view: the way on.
  for (const act of host.querySelectorAll('[data-do="make"], [data-do="copy"]')) act.classList.add('line');
  focusOn(place);
}
