import { COURSE, readHostMessage, type FrameMessage, type HostMessage } from './messages.ts';

/** The line to the page around this one. */
export interface HostLine {
  say: (message: FrameMessage) => void;
  /** Calls back with each message that is one. Returns the way to stop. */
  listen: (hear: (message: HostMessage) => void) => () => void;
}

/**
 * Speaks with the page around and with nobody else: messages are addressed to its origin, and taken from that origin and that window alone.
 */
export function openHostLine(origin: string): HostLine {
  return {
    say(message) {
      window.parent.postMessage({ course: COURSE, ...message }, origin);
    },
    listen(hear) {
      const take = (event: MessageEvent) => {
        if (event.source !== window.parent || event.origin !== origin) return;
        const message = readHostMessage(event.data);
        if (message) hear(message);
      };
      addEventListener('message', take);
      return () => {
        removeEventListener('message', take);
      };
    },
  };
}
