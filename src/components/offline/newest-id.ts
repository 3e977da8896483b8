import { attempt } from '../../domain/attempt.ts';
import type { KeptHere } from '../../offline/kept.ts';

const KEY = 'rbr:newest';
const HOUR = 3_600_000;

/** The newest version that the server has; it is asked once an hour in a tab. Undefined when it does not answer. */
export async function newestId(kept: KeptHere): Promise<string | undefined> {
  const [id, at] = (attempt(() => sessionStorage.getItem(KEY)) ?? '').split(' ');
  if (id && Math.abs(Date.now() - Number(at)) < HOUR) return id;
  if (!navigator.onLine) return undefined;
  const list = await kept.newest().catch(() => undefined);
  if (!list) return undefined;
  attempt(() => {
    sessionStorage.setItem(KEY, `${list.id} ${Date.now()}`);
  });
  return list.id;
}
