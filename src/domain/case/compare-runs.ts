import type { ThreadId } from '../course/threads.ts';
import { decisionRecord } from './decision-record.ts';
import type { CaseGraph, Choice, Ending, Scene } from './graph.ts';
import { replay } from './play.ts';
import { profile, type ThreadState } from './threads.ts';

/** What came out differently in two runs of a case. Plain data; screens word it. */
export interface RunDifference {
  /** The first decision at which the runs part. A run that stopped before it has no choice there. */
  parted?: { step: number; scene: Scene; a?: Choice; b?: Choice };
  /** How each run ended; undefined for a run that has not ended. */
  endings: { a?: Ending; b?: Ending; same: boolean };
  /** Facts that came to hold in one run only. */
  facts: { a: string[]; b: string[] };
  threads: { thread: ThreadId; a: ThreadState; b: ThreadState }[];
  /** Record fields that read differently; a missing value was not recorded. */
  fields: { id: string; label: string; a?: string; b?: string }[];
}

/** Compares two runs: `a` the earlier one, `b` the one set beside it. */
export function compareRuns(graph: CaseGraph, a: readonly string[], b: readonly string[]): RunDifference {
  const [one, two] = [replay(graph, a), replay(graph, b)];
  const step = [...one.steps, undefined].findIndex((each, i) => each?.choice !== two.steps[i]?.choice);
  const [left, right] = [one.steps[step], two.steps[step]];
  const scene = (left ?? right)?.scene;
  const [profileA, profileB] = [profile(graph, a), profile(graph, b)];
  const [recordA, recordB] = [decisionRecord(graph, a).fields, decisionRecord(graph, b).fields];
  return {
    ...(scene && {
      parted: { step, scene, ...(left && { a: left.choice }), ...(right && { b: right.choice }) },
    }),
    endings: {
      ...(one.ending && { a: one.ending }),
      ...(two.ending && { b: two.ending }),
      same: one.ending === two.ending,
    },
    facts: {
      a: one.facts.filter((fact) => !two.facts.includes(fact)),
      b: two.facts.filter((fact) => !one.facts.includes(fact)),
    },
    threads: profileA.flatMap(({ thread, state }, i) => {
      const other = profileB[i]?.state ?? state;
      return state === other ? [] : [{ thread, a: state, b: other }];
    }),
    fields: recordA.flatMap(({ id, label, value }, i) => {
      const other = recordB[i]?.value;
      if (value === other) return [];
      return [{ id, label, ...(value !== undefined && { a: value }), ...(other !== undefined && { b: other }) }];
    }),
  };
}
