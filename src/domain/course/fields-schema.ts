import { z } from 'zod';

/** A name that never changes once published. */
export const id = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'An id is made of small letters, digits and hyphens, and of nothing else.');

/** What may stand in `cites` and `teaches`. */
export const citeId = z
  .string()
  .regex(
    /^[a-z0-9-]+(:[a-z0-9-]+)?$/,
    'A citation is the id of a source paragraph, such as p5, or of a provision, such as cat:3-1.',
  );

export const line = z.string().trim().min(1, 'This line may not be empty.');
export const text = z.string().trim().min(1, 'This text may not be empty.');
