import type { Verdict } from './graph.ts';

/** The verdicts in the order in which they are counted. */
export const VERDICTS: readonly Verdict[] = ['rights-based', 'partly', 'breach'];
