import { attempt } from '../../domain/attempt.ts';

/** What was found out about the browser and the place of the page in it. */
export interface BrowserFindings {
  /** What this page may keep. */
  storage: { database: boolean; local: boolean; tab: boolean };
  /** Whether the portal’s policy lets a page hear the event `unload`; `unknown` where the browser does not say. The course does without. */
  unload: 'allowed' | 'forbidden' | 'unknown';
  /** How many pages are around this one, and how many of them belong to another origin. */
  frames: number;
  foreign: number;
  width: number;
  height: number;
  /** Whether the page came over a line that nobody can read. */
  secure: boolean;
  /** The browser as it calls itself. */
  browser: string;
}

/** Looks at the browser. What it tries to keep, it takes away again. */
export async function examineBrowser(page: Window): Promise<BrowserFindings> {
  const above = pagesAbove(page);
  return {
    storage: {
      database: await keepsDatabase(),
      local: keepsText(() => page.localStorage),
      tab: keepsText(() => page.sessionStorage),
    },
    unload: unloadPolicy(page.document),
    frames: above.length,
    foreign: above.filter((each) => attempt(() => each.location.href) === undefined).length,
    width: page.innerWidth,
    height: page.innerHeight,
    secure: page.isSecureContext,
    browser: page.navigator.userAgent,
  };
}

function pagesAbove(page: Window): Window[] {
  const above: Window[] = [];
  for (let at = page; at.parent !== at; at = at.parent) above.push(at.parent);
  return above;
}

function keepsText(place: () => Storage): boolean {
  const key = 'rbr:doctor';
  return (
    attempt(() => {
      place().setItem(key, '1');
      const back = place().getItem(key) === '1';
      place().removeItem(key);
      return back;
    }) ?? false
  );
}

function keepsDatabase(): Promise<boolean> {
  const name = 'rbr-doctor';
  return new Promise((resolve) => {
    const request = attempt(() => indexedDB.open(name));
    if (!request) {
      resolve(false);
      return;
    }
    setTimeout(() => {
      resolve(false);
    }, 3000);
    request.onerror = () => {
      resolve(false);
    };
    request.onsuccess = () => {
      request.result.close();
      indexedDB.deleteDatabase(name);
      resolve(true);
    };
  });
}

/** Browsers have this under an older name. */
function unloadPolicy(document: Document): BrowserFindings['unload'] {
  const { featurePolicy } = document as {
    featurePolicy?: { features: () => string[]; allowsFeature: (name: string) => boolean };
  };
  if (!featurePolicy?.features().includes('unload')) return 'unknown';
  return featurePolicy.allowsFeature('unload') ? 'allowed' : 'forbidden';
}
