import { expect, test } from 'vitest';
import { advise } from '../../../../src/portal/doctor/advise.ts';
import type { StoreFindings } from '../../../../src/portal/cmi5/examine-store.ts';
import type { BrowserFindings } from '../../../../src/portal/doctor/examine-browser.ts';
import type { RuntimeFindings } from '../../../../src/portal/doctor/examine-runtime.ts';

const browser: BrowserFindings = {
  storage: { database: true, local: true, tab: true },
  unload: 'forbidden',
  frames: 1,
  foreign: 0,
  width: 1024,
  height: 700,
  secure: true,
  browser: 'A browser',
};
const runtime: RuntimeFindings = {
  kind: 'scorm12',
  where: 'parent 1',
  session: 'own',
  length: 4096,
  restored: 'same',
  interactions: true,
  location: true,
  commit: true,
  middle: 1,
  longest: 20,
  said: [],
};

test.for([
  ['a sound portal', {}, {}, ['keeps-strict']],
  ['much room', { length: 64_000 }, {}, ['keeps-well']],
  ['less than the standard asks for', { length: 3000 }, {}, ['keeps-enough']],
  ['too little room', { length: 2000 }, {}, ['keeps-little']],
  ['nothing kept', { length: 0 }, {}, ['keeps-nothing']],
  ['what was there is gone', { restored: 'lost' }, {}, ['record-lost', 'keeps-strict']],
  ['refused', { session: 'refused' }, {}, ['refused']],
  [
    'no commit, no decisions, slow',
    { commit: false, interactions: false, longest: 3000 },
    {},
    ['keeps-strict', 'no-commit', 'no-interactions', 'slow'],
  ],
  [
    'a browser that keeps nothing',
    {},
    { storage: { database: false, local: true, tab: true } },
    ['keeps-strict', 'no-storage'],
  ],
  ['a small frame over http', {}, { height: 300, secure: false }, ['keeps-strict', 'small-frame', 'not-secure']],
] as const)('%s', ([, found, place, advice]) => {
  expect(advise([{ ...runtime, ...found }], { ...browser, ...place })).toEqual(advice);
});

test('no portal', () => {
  expect(advise([], browser)).toEqual(['no-portal']);
  expect(advise([], browser, 'apart')).toEqual(['start-inside']);
});

const store: StoreFindings = {
  session: 'open',
  launch: { launchMode: 'Normal', moveOn: 'CompletedOrPassed', returns: true },
  length: 64_000,
  versions: true,
  guards: true,
  statements: true,
  middle: 5,
  longest: 40,
  said: [],
};

test.for([
  ['a sound store', {}, ['store-well']],
  ['no session', { session: 'refused' }, ['store-refused']],
  ['a store that keeps nothing', { length: 0 }, ['store-forgets']],
  [
    'versions hidden, nothing guarded',
    { versions: false, guards: false },
    ['store-hides-versions', 'store-guards-nothing'],
  ],
  ['no statements, slow', { statements: false, longest: 900 }, ['store-loses-statements', 'slow']],
  [
    'done from the beginning',
    { launch: { launchMode: 'Normal', moveOn: 'NotApplicable', returns: true } },
    ['store-well', 'counts-at-once'],
  ],
] as const)('%s', ([, found, advice]) => {
  expect(advise([], browser, { ...store, ...found })).toEqual(advice);
});
