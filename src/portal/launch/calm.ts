import { wait as pause } from '../wait.ts';

/** Milliseconds without input after which a slow portal may be spoken with, and how long that is waited for at most. */
const IDLE = 1200;
const MOST = 20_000;

/** Knows when the learner is not to be disturbed. */
export interface Calm {
  /** Resolves when what the learner did is painted – and, while the portal is slow, when the learner has stopped to act. */
  wait: () => Promise<void>;
  /** Lets the browser paint and take input before the next call. */
  breathe: () => Promise<void>;
  /** Says how long a call took: a portal whose calls hold up the page is spoken with only in pauses. */
  took: (milliseconds: number) => void;
  /** Takes notice of what the learner does in this window too. */
  watch: (window: Window) => void;
}

/** Calls of a SCORM portal stop the page while they last, so they are made where nobody waits. */
export function openCalm(): Calm {
  let slow = false;
  let acted = 0;
  const act = () => {
    acted = performance.now();
  };
  const painted = () =>
    Promise.race([
      // After the frame in which the change is drawn; a covered page draws none.
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
      pause(document.hidden ? 0 : 500),
    ]);

  async function idle(): Promise<void> {
    const end = performance.now() + MOST;
    while (!document.hidden && performance.now() < Math.min(end, acted + IDLE)) await pause(100);
  }

  return {
    async wait() {
      await painted();
      if (slow) await idle();
    },
    async breathe() {
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(0);
      });
      if (slow) await Promise.race([painted().then(idle), pause(MOST)]);
    },
    took(milliseconds) {
      if (milliseconds > 50) slow = true;
    },
    watch(window) {
      for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
        window.addEventListener(kind, act, { passive: true, capture: true });
    },
  };
}
