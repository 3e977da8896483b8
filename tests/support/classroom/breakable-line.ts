import type { Page, WebSocketRoute } from '@playwright/test';

/** The line of a page to its session, which a test can cut, so that no new one stands either, and mend again. Asked for before the page is opened. */
export async function breakableLine(page: Page): Promise<{ cut: () => Promise<void>; mend: () => void }> {
  let last: WebSocketRoute | undefined;
  let away = false;
  await page.routeWebSocket(/room\/socket/, (line) => {
    if (away) void line.close();
    else {
      last = line;
      line.connectToServer();
    }
  });
  return {
    cut: async () => {
      away = true;
      await last?.close();
    },
    mend: () => {
      away = false;
    },
  };
}
