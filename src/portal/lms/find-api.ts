import { wait } from '../wait.ts';

/** An object of functions as a runtime offers it; what stands in it is looked at when it is called. */
export type Api = Record<string, unknown>;

export interface Found {
  api: Api;
  /** Where it was found, in words for the doctor: `parent 3`, `opener`, `opener, parent 1`. */
  where: string;
}

/** How far the search goes up: the sample code of SCORM 2004 4th ed. RTE stops at 500 frames, older code at 7; both end at the top. */
const DEPTH = 500;

/**
 * Searches the API object of a portal: in this window, in its parents, then in the opener of each of them and its parents
 * (SCORM 1.2 RTE, API discovery; SCORM 2004 4th ed. RTE, API discovery). A window of another origin is passed over: its parent
 * and its opener can still be asked for.
 * @param name `API` or `API_1484_11`
 */
function findApi(name: string, from: Window): Found | undefined {
  const chain = parents(from);
  const own = search(name, chain, '');
  if (own) return own;
  for (const each of chain) {
    const opener = look(() => each.opener as Window | null);
    const found = opener && opener !== each && search(name, parents(opener), 'opener');
    if (found) return found;
  }
  return undefined;
}

/**
 * Waits for it: some portals put it there only when their own page is complete.
 * @param patience milliseconds
 */
export async function awaitApi(name: string, from: Window, patience = 4000): Promise<Found | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const found = findApi(name, from);
    if (found || performance.now() >= end) return found;
    await wait(100);
  }
}

/** A window and all above it, nearest first. */
function parents(from: Window): Window[] {
  const chain = [from];
  for (let at = from; at.parent !== at && chain.length <= DEPTH; at = at.parent) chain.push(at.parent);
  return chain;
}

function search(name: string, chain: readonly Window[], first: string): Found | undefined {
  for (const [up, each] of chain.entries()) {
    const api = look(() => (each as unknown as Record<string, unknown>)[name]);
    // Java and plug-in objects call themselves functions.
    if (api && (typeof api === 'object' || typeof api === 'function')) {
      const where = [first, up > 0 ? `parent ${up}` : ''].filter(Boolean).join(', ');
      return { api: api as Api, where: where || 'this window' };
    }
  }
  return undefined;
}

/** What a window of another origin answers is an exception. */
function look<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
