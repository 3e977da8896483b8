/** Under load, work that costs the same for one as for many is done at most once in this time, in milliseconds. */
const APART = 20;

/**
 * Makes a function that has the work done soon: in this turn of the process if it was not done lately, and else as soon as that may be.
 * What is asked for meanwhile is done with it.
 */
export function paced(work: () => void): () => void {
  let ended = -Infinity;
  let due = false;
  const go = (): void => {
    due = false;
    try {
      work();
    } finally {
      ended = performance.now();
    }
  };
  return () => {
    if (due) return;
    due = true;
    const wait = ended + APART - performance.now();
    if (wait > 0) setTimeout(go, wait);
    else setImmediate(go);
  };
}
