import { attempt } from '../../domain/attempt.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { openGate } from '../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import type { Portal } from '../port.ts';

/** How the tabs of one browser tell each other what they have saved. */
export interface Tabs {
  tell: (events: readonly CourseEvent[]) => void;
  listen: Portal['listen'];
  close: () => void;
}

/** A line to the other tabs. Where the browser has none or forbids it, nothing is told, and a tab catches up when it is shown again. */
export function openTabs(name: string): Tabs {
  const channel = attempt(() => new BroadcastChannel(name));
  return {
    tell: (events) => attempt(() => channel?.postMessage({ version: RECORD_VERSION, events })),
    listen(hear) {
      const told = ({ data }: MessageEvent) => {
        hear(openGate(data).events, (data as { instead?: boolean } | null)?.instead);
      };
      channel?.addEventListener('message', told);
      return () => channel?.removeEventListener('message', told);
    },
    close: () => channel?.close(),
  };
}
