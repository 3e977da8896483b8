import { ifGiven } from './if-given.ts';
import type { Tools } from './kind.ts';
import type { Met } from './met.ts';

/**
 * A run or an attempt that began before – mostly the one that was spoken of last – or one of which nothing is known but its id.
 * @param bare makes what is known of it then
 */
export function spokenOf<Known extends { id: string }>(
  { coder, names }: Tools,
  about: 'run' | 'attempt',
  last: Known | undefined,
  met: Met<Known>,
  bare: (id: string) => Known,
  id?: string,
): Known {
  const same = coder.flag(
    `same ${about}`,
    ifGiven(id, (given) => given === last?.id),
  );
  if (same && last) return last;
  const read = coder.number(
    about,
    ifGiven(id, (given) => (met.ago(given) ?? -1) + 1),
  );
  if (read > 0) return met.at(read - 1);
  const name = names.other(id);
  return met.add(name, bare(name));
}
