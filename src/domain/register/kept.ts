import type { RegisterFile } from './register-schema.ts';
import type { Shape } from './shape.ts';

/** What is kept of the course besides its content: the register, and the shape of each content version. */
export interface Kept {
  register: RegisterFile;
  /** By version; one without a file is missing. */
  shapes: ReadonlyMap<number, Shape>;
  /** The content version, and the last one that was released; 0 before the first. */
  version: number;
  released: number;
}

/** Whether the version may no longer change: the register says what it is held to. */
export function frozen({ register }: Pick<Kept, 'register'>, version: number): string | undefined {
  return register.released.find(({ content }) => content === version)?.fingerprint;
}
