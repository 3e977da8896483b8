const KEY = Symbol.for('reader-turn');

/**
 * Waits until all who asked before are done: the lessons of a page share one place for what they are made of, and the parts of a page
 * render side by side. Whoever has the turn must give it back.
 */
export async function takeTurn(locals: object): Promise<() => void> {
  const queue = locals as Record<symbol, Promise<unknown> | undefined>;
  const before = queue[KEY];
  let giveBack = (): void => undefined;
  queue[KEY] = new Promise<undefined>((resolve) => {
    giveBack = () => {
      resolve(undefined);
    };
  });
  await before;
  return giveBack;
}
