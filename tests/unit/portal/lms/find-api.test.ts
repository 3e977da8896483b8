import { expect, test } from 'vitest';
import { awaitApi } from '../../../../src/portal/lms/find-api.ts';

interface Frame {
  parent: Frame;
  opener: Frame | null;
  API?: unknown;
}

/** A window below another one; the topmost is its own parent. */
function aWindow(parent?: Frame, more: Partial<Frame> = {}): Frame {
  const frame = { opener: null, ...more } as Frame;
  frame.parent = parent ?? frame;
  return frame;
}

/** A window of another origin: it can be walked through and not looked into. */
function foreign(parent?: Frame): Frame {
  const frame = aWindow(parent);
  return new Proxy(frame, {
    get(target, name) {
      if (name === 'parent') return parent ?? frame;
      if (name === 'opener') return target.opener;
      throw new DOMException('Blocked a frame.', 'SecurityError');
    },
  });
}

const API = { LMSInitialize: () => 'true' };
const find = (from: Frame) => awaitApi('API', from as unknown as Window, 0);

test.each<[string, Frame]>([
  ['this window', aWindow(undefined, { API })],
  ['parent 1', aWindow(aWindow(undefined, { API }))],
  ['parent 3', aWindow(aWindow(aWindow(aWindow(undefined, { API }))))],
  ['parent 2', aWindow(foreign(aWindow(undefined, { API })))],
  ['opener', aWindow(aWindow(), { opener: aWindow(undefined, { API }) })],
  ['opener, parent 1', aWindow(undefined, { opener: aWindow(aWindow(undefined, { API })) })],
  ['opener', aWindow(aWindow(undefined, { opener: aWindow(undefined, { API }) }))],
])('found: %s', async (where, from) => {
  expect(await find(from)).toEqual({ api: API, where });
});

test('the nearest counts, and parents before openers', async () => {
  const other = { LMSInitialize: () => 'false' };
  const from = aWindow(aWindow(aWindow(undefined, { API: other }), { API }), {
    opener: aWindow(undefined, { API: other }),
  });
  expect((await find(from))?.api).toBe(API);
});

test('what is no object is no API, and where there is none, none is found', async () => {
  expect(await find(aWindow(aWindow(undefined, { API: 'yes' }), { API: null }))).toBeUndefined();
});

test('windows without end are left after 500', async () => {
  let asked = 0;
  const endless = (): Frame =>
    new Proxy({} as Frame, {
      get(_, name) {
        if (name === 'parent') asked += 1;
        return name === 'parent' ? endless() : null;
      },
    });
  expect(await find(endless())).toBeUndefined();
  expect(asked).toBeLessThan(2000);
});

test('an object that comes late is waited for', async () => {
  const from = aWindow();
  setTimeout(() => {
    from.API = API;
  }, 150);
  expect(await awaitApi('API', from as unknown as Window, 5000)).toEqual({ api: API, where: 'this window' });
});
