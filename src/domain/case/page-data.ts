import type { LawCard } from '../citation/card.ts';
import type { CaseGraph } from './graph.ts';

/** What the page of a case needs beside the words of the interface. */
export interface CasePageData {
  graph: CaseGraph;
  /** Every source that the case cites, in order of force. */
  law: LawCard[];
  /** The rights-based path, as choice ids. */
  rightPath: string[];
  /** Title of the other half of a pair. */
  pairTitle?: string;
  /** The case that comes next in the course. */
  next?: { id: string; title: string };
}
