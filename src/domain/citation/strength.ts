import type { LawStatus } from './types.ts';

/** What a text of law is for whoever relies on it, in the order of weight; each has a line of its own in drawings and cards. */
export const STRENGTHS = ['binding', 'committee', 'guidance', 'regional'] as const;
export type Strength = (typeof STRENGTHS)[number];

const OF_STATUS: Record<LawStatus, Strength> = {
  binding: 'binding',
  declaration: 'guidance',
  committee: 'committee',
  guidance: 'guidance',
  regional: 'regional',
  court: 'regional',
};

/** How strong a text of this status is: a declaration guides, a court of a region is an example elsewhere. */
export function strengthOfStatus(status: LawStatus): Strength {
  return OF_STATUS[status];
}
