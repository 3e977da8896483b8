import { atom, type WritableAtom } from 'nanostores';
import { attempt } from '../domain/attempt.ts';

/**
 * A setting that is kept in this browser and followed in all its tabs. The first value is the default and is not stored; a stored
 * value that is not in the list counts as the default. Where the browser refuses storage, the setting holds until the page is left.
 */
export function createPreference<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): WritableAtom<Value> {
  const key = `rbr:${name}`;
  // Set after it is made: a page is built with the default, and an island has to wake up with what was built.
  const $value = atom<Value>(values[0]);
  const follow = () => {
    const stored = attempt(() => localStorage.getItem(key));
    if (stored !== undefined) $value.set(values.find((value) => value === stored) ?? values[0]);
  };
  if (typeof window === 'undefined') return $value;

  follow();
  addEventListener('storage', follow);
  addEventListener('pageshow', follow);
  $value.listen((value) => {
    attempt(() => {
      if (value === values[0]) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    });
  });
  return $value;
}
