/** What a key of a keyboard or of a presenter’s remote asks the screen to do. */
export type Asked =
  | 'on'
  | 'back'
  | 'dark'
  | 'undo'
  | 'number'
  | 'full'
  | 'notes'
  | 'end'
  | 'clock'
  | 'help'
  | 'cancel'
  | { digit: string };

/** Remotes send Page Down, Page Up, and B or a full stop; so options have numbers and never letters. */
const KEYS: Record<string, Asked> = {
  pagedown: 'on',
  arrowdown: 'on',
  ' ': 'on',
  enter: 'on',
  pageup: 'back',
  arrowup: 'back',
  b: 'dark',
  '.': 'dark',
  backspace: 'undo',
  '=': 'number',
  f: 'full',
  n: 'notes',
  e: 'end',
  t: 'clock',
  h: 'help',
  '?': 'help',
  escape: 'cancel',
};

/** What a key asks for; undefined where it asks for nothing. `rtl` turns the arrows to the sides. */
export function askedBy(key: string, rtl: boolean): Asked | undefined {
  if (/^\d$/.test(key)) return { digit: key };
  if (key === 'ArrowRight') return rtl ? 'back' : 'on';
  if (key === 'ArrowLeft') return rtl ? 'on' : 'back';
  const small = key.toLowerCase();
  return Object.hasOwn(KEYS, small) ? KEYS[small] : undefined;
}
