export type Asked = 'on' | 'back' | 'blank' | 'cancel';

const KEYS: Record<string, Asked> = {
  PageDown: 'on',
  ' ': 'on',
  Enter: 'on',
  PageUp: 'back',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  Escape: 'cancel',
};

/** Whoever is in one of these types, chooses or presses, and the keys are theirs. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select';
const PRESSING = 'button, a, summary, label, input';

/**
 * What a key of the keyboard or of a presenter’s remote asks for; undefined where it is meant for what has the focus, and while it is
 * only held down.
 */
export function askedBy(
  { key, repeat, altKey, ctrlKey, metaKey, target }: KeyboardEvent,
  rtl: boolean,
): Asked | undefined {
  if (repeat || altKey || ctrlKey || metaKey) return undefined;
  const at = target instanceof Element ? target : document.body;
  if (key !== 'Escape' && at.matches(TYPING)) return undefined;
  if ((key === ' ' || key === 'Enter') && at.closest(PRESSING)) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    if (at.matches('input')) return undefined;
    return (key === 'ArrowRight') === rtl ? 'back' : 'on';
  }
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
