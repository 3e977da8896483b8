import { attempt } from '../domain/attempt.ts';

/** What the record takes from outside: clock, chance, and the life of the page. */
export interface Environment {
  /** Milliseconds since 1970. */
  now: () => number;
  /** A random name: eight letters of a–z and 2–7. */
  newName: () => string;
  /** Calls `shown` when the page comes to the front or back from the browser's cache, `left` when it is covered or left. */
  onPage: (shown: () => void, left: () => void) => void;
  later: (work: () => void, milliseconds: number) => void;
  /** The names of the notices that were put away in this tab. */
  told: () => string;
  setTold: (names: string) => void;
}

const TOLD = 'rbr:told';

/** The browser. Nothing is touched before the first call, so that the module can be loaded while pages are built. */
export const environment: Environment = {
  now: () => Date.now(),
  newName: () =>
    String.fromCharCode(
      ...crypto.getRandomValues(new Uint8Array(8)).map((byte) => (byte &= 31) + (byte < 26 ? 97 : 24)),
    ),
  onPage(shown, left) {
    addEventListener('pagehide', left);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) shown();
    });
    document.addEventListener('visibilitychange', () => {
      (document.hidden ? left : shown)();
    });
  },
  later: (work, milliseconds) => {
    setTimeout(work, milliseconds);
  },
  told: () => attempt(() => sessionStorage.getItem(TOLD)) ?? '',
  setTold(names) {
    attempt(() => {
      sessionStorage.setItem(TOLD, names);
    });
  },
};
