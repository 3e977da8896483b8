import type { StoreFindings } from '../cmi5/examine-store.ts';
import type { BrowserFindings } from './examine-browser.ts';
import type { RuntimeFindings } from './examine-runtime.ts';
import { KNOWN } from './measure-length.ts';

/** What to do about what was found; screens word it. The first ones matter most. */
export type Advice =
  | 'no-portal'
  | 'start-inside'
  | 'refused'
  | 'store-refused'
  | 'store-forgets'
  | 'store-hides-versions'
  | 'store-guards-nothing'
  | 'store-loses-statements'
  | 'store-well'
  | 'counts-at-once'
  | 'record-lost'
  | 'keeps-nothing'
  | 'keeps-little'
  | 'keeps-enough'
  | 'keeps-strict'
  | 'keeps-well'
  | 'no-commit'
  | 'no-interactions'
  | 'slow'
  | 'no-storage'
  | 'small-frame'
  | 'not-secure';

/** A finished course takes about 1,000 characters, the worst one below 2,500. */
const ENOUGH = 2500;
/** Calls that take longer are felt where a portal is not spoken with in pauses. */
const SLOW = 300;

/**
 * What follows from the findings.
 * @param store of a package for cmi5, which has no object to be found: `apart` where no launch page is around that speaks with the store
 */
export function advise(
  runtimes: readonly RuntimeFindings[],
  browser: BrowserFindings,
  store?: StoreFindings | 'apart',
): Advice[] {
  const advice: Advice[] = [];
  if (store) advice.push(...(store === 'apart' ? (['start-inside'] as const) : adviseOnStore(store)));
  else if (runtimes.length === 0) advice.push('no-portal');
  for (const { session, length = 0, restored, commit, interactions, longest } of runtimes) {
    if (session === 'refused') {
      advice.push('refused');
      continue;
    }
    if (restored === 'lost') advice.push('record-lost');
    if (length === 0) advice.push('keeps-nothing');
    else if (length < ENOUGH) advice.push('keeps-little');
    else if (length < KNOWN[0]) advice.push('keeps-enough');
    else if (length < KNOWN[1]) advice.push('keeps-strict');
    else advice.push('keeps-well');
    if (commit === false) advice.push('no-commit');
    if (interactions === false) advice.push('no-interactions');
    if (longest > SLOW) advice.push('slow');
  }
  if (!browser.storage.database) advice.push('no-storage');
  if (browser.width < 320 || browser.height < 480) advice.push('small-frame');
  if (!browser.secure) advice.push('not-secure');
  return [...new Set(advice)];
}

function adviseOnStore({
  session,
  launch,
  length = 0,
  versions,
  guards,
  statements,
  longest,
}: StoreFindings): Advice[] {
  if (session === 'refused') return ['store-refused'];
  const advice: Advice[] = [];
  if (length < ENOUGH) advice.push('store-forgets');
  if (versions === false) advice.push('store-hides-versions');
  if (guards === false) advice.push('store-guards-nothing');
  if (statements === false) advice.push('store-loses-statements');
  if (advice.length === 0) advice.push('store-well');
  if (launch?.moveOn === 'NotApplicable') advice.push('counts-at-once');
  if (longest > SLOW) advice.push('slow');
  return advice;
}
