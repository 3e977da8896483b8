/** The eight strands of a rights-based return, in the order in which they are always shown. */
export const THREADS = [
  'right-to-return',
  'individual-process',
  'non-refoulement',
  'protection',
  'child',
  'dignity',
  'privacy',
  'inclusion',
] as const;

export type ThreadId = (typeof THREADS)[number];
