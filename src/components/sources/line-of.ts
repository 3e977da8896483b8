import type { LawStatus } from '../../domain/citation/types.ts';

const LINES: Record<LawStatus, string> = {
  binding: 'binding',
  declaration: 'guidance',
  committee: 'committee',
  guidance: 'guidance',
  regional: 'regional',
  court: 'regional',
};

/** The class of the line that says how something binds: heavy, double, dashed or dotted. */
export function lineOf(status: LawStatus): string {
  return LINES[status];
}
