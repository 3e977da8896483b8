import type { Text } from './graph.ts';

/** Notes for whoever runs a case with a group. Kept out of the graph: learners do not load them. */
export interface Facilitator {
  aims: Text;
  watch: Text[];
  /** Minutes for each decision. */
  timing: { vote: number; discuss: number };
}
