import type { Passed, WallPages } from '../../../classroom/protocol/messages.ts';

/** How long a screen may take to say where it stands after a page was turned or the session moved, in milliseconds, before it counts as gone. */
const ANSWER = 600;
const NEVER = -Infinity;

/** The pages of the big screen, for the page that leads. */
export class PagesOfWall {
  #tell: (message: Passed) => void;
  #now: () => number;
  #pages: WallPages | undefined;
  /** When a page was turned about which the screen has not said anything yet. */
  #turnedAt = NEVER;
  #movedAt = NEVER;

  constructor(tell: (message: Passed) => void, now = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  hear(pages: WallPages): void {
    this.#pages = pages;
    this.#turnedAt = NEVER;
  }

  /** The session has moved. */
  moved(): void {
    this.#movedAt = this.#now();
    this.#turnedAt = NEVER;
  }

  /** How far the screen is at this moment of the session; undefined where there is no page to turn. */
  at(step: number): WallPages | undefined {
    const pages = this.#pages;
    return pages?.step === step && (pages.more || pages.before) ? pages : undefined;
  }

  /** Turns a page at this moment of the session; false where there is none to turn, so that the session itself may move. */
  turn(by: 1 | -1, step: number): boolean {
    // A key pressed again before the screen has turned is neither for the session nor for a page that nobody has seen.
    if (this.#now() - this.#turnedAt < ANSWER) return true;
    // Nor is it for a moment of which the screen has not said yet how long it is.
    if (this.#pages && this.#pages.step !== step && this.#now() - this.#movedAt < ANSWER) return true;
    const pages = this.at(step);
    const gone = this.#turnedAt !== NEVER;
    if (gone || !(by > 0 ? pages?.more : pages?.before)) return false;
    this.#turnedAt = this.#now();
    this.#tell({ type: 'turn', step, by });
    return true;
  }
}
