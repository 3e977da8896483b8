import type { ReadableAtom } from 'nanostores';
import type { Saved } from './create-record.ts';

/** Milliseconds that a save may take before it is spoken of. */
export const QUICK = 400;

/**
 * Calls `say` with what is to be said about saving: nothing before the record is open, and “saving” only where a save takes its time.
 * So the words never flicker. Returns the way to stop.
 */
export function calm(
  $saved: ReadableAtom<Saved>,
  $ready: ReadableAtom<boolean>,
  say: (state: Saved) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    const state = $saved.get();
    if (!$ready.get()) return;
    if (state === 'saving') timer = setTimeout(say, QUICK, state);
    else say(state);
  };
  const stops = [$saved.subscribe(follow), $ready.listen(follow)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
