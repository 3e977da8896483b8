import type { Environment } from '../../src/stores/environment.ts';

/** A page without a browser: its clock stands, its timers wait to be run, and it is shown and left by hand. */
export interface Page {
  environment: Environment;
  clock: { now: number };
  show: () => void;
  leave: () => void;
  /** Runs what was put off. */
  runLater: () => void;
  /** How many things were put off. */
  putOff: () => number;
}

let pages = 0;

/** A page; `told` is what its tab remembers of notices that were put away. */
export function aPage({ now = 1_000_000, tab = { told: '' } } = {}): Page {
  const clock = { now };
  const shown: (() => void)[] = [];
  const left: (() => void)[] = [];
  let later: (() => void)[] = [];
  const name = `page.${++pages}`;
  const run = (all: (() => void)[]) => {
    for (const each of all) each();
  };
  return {
    clock,
    environment: {
      now: () => clock.now,
      newName: () => name,
      onPage(onShown, onLeft) {
        shown.push(onShown);
        left.push(onLeft);
      },
      later: (work) => {
        later.push(work);
      },
      told: () => tab.told,
      setTold: (names) => {
        tab.told = names;
      },
    },
    show: () => {
      run(shown);
    },
    leave: () => {
      run(left);
    },
    runLater: () => {
      const now = later;
      later = [];
      run(now);
    },
    putOff: () => later.length,
  };
}
