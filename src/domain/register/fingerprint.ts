import { hash } from '../course/shuffled.ts';
import { idsOfShape } from './draw-shape.ts';
import { listsOf } from './lists.ts';
import type { RegisterFile } from './register-schema.ts';
import type { Shape } from './shape.ts';

/** What a released version is held to: eight digits made of its shape and of the number of everything in it. */
export function fingerprint(shape: Shape, file: RegisterFile): string {
  const numbers = listsOf(file, idsOfShape(shape)).flatMap(({ kind, of, entries, has }) =>
    entries.filter(({ id }) => has?.includes(id)).map(({ n, id }) => [kind, of, n, id].join(' ')),
  );
  return hash(JSON.stringify([shape, numbers.sort()]))
    .toString(16)
    .padStart(8, '0');
}
