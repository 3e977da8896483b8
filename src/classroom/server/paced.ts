/** Under load, work that costs the same for one as for many is done at most once in this time, in milliseconds, and in the second where it takes long. */
const APART = 20;
const FARTHEST = 60;
/** How many times as long as it took itself it leaves to everything else. */
const SHARE = 8;

/**
 * Makes a function that has the work done soon: in this turn of the process if it was not done lately, and else as soon as that may be.
 * What is asked for meanwhile is done with it.
 */
export function paced(work: () => void): () => void {
  let from = -Infinity;
  let due = false;
  const go = (): void => {
    due = false;
    const began = performance.now();
    try {
      work();
    } finally {
      const ended = performance.now();
      from = ended + Math.min(Math.max(APART, SHARE * (ended - began)), FARTHEST);
    }
  };
  return () => {
    if (due) return;
    due = true;
    const wait = from - performance.now();
    if (wait > 0) setTimeout(go, wait);
    else setImmediate(go);
  };
}
