import type { Page, WebSocketRoute } from '@playwright/test';

/** The line of a page to its session, which a test can break and mend. */
interface BreakableLine {
  /** Ends it, and every new one until it is mended. */
  cut: () => Promise<void>;
  mend: () => void;
  /** From now on nothing gets through, and nobody is told so: as where a device slept. A new line is a good one. */
  silence: () => void;
}

/** Asked for before the page is opened. */
export async function breakableLine(page: Page): Promise<BreakableLine> {
  let last: { line: WebSocketRoute; silent: boolean } | undefined;
  let away = false;
  await page.routeWebSocket(/room\/socket/, (line) => {
    if (away) {
      void line.close();
      return;
    }
    const server = line.connectToServer();
    const mine = { line, silent: false };
    last = mine;
    line.onMessage((message) => {
      if (!mine.silent) server.send(message);
    });
    server.onMessage((message) => {
      if (!mine.silent) line.send(message);
    });
  });
  return {
    cut: async () => {
      away = true;
      await last?.line.close();
    },
    mend: () => {
      away = false;
    },
    silence: () => {
      if (last) last.silent = true;
    },
  };
}
