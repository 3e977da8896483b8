import type { Facilitator } from '../../domain/case/facilitator.ts';
import type { CaseGraph } from '../../domain/case/graph.ts';
import type { LawCard } from '../../domain/citation/card.ts';

/** A case as a room plays it: what the build writes into `room-<id>.json`, texts as HTML. */
export interface RoomCase {
  /** Version of the course content. */
  content: number;
  graph: CaseGraph;
  facilitator: Facilitator;
  /** Every source that the case cites. */
  law: LawCard[];
  /** The rights-based path, as choice ids. */
  rightPath: string[];
}

/** Gives the case of a part. A session keeps the case with which it was opened, so one is always there. */
export type CaseOf = (hash: string) => RoomCase;
