import type { CaseGraph } from './graph.ts';
import { replay } from './play.ts';

/** A field of the record. Without a value it was not recorded. */
export interface RecordEntry {
  id: string;
  label: string;
  value?: string;
  /** The choice that filled the field, and its step counted from 0. */
  choice?: string;
  step?: number;
}

/** The decision record that a run leaves behind. Where several choices fill a field, the latest counts. */
export function decisionRecord(
  graph: CaseGraph,
  choices: readonly string[],
): { decision: string; fields: RecordEntry[] } {
  const { steps } = replay(graph, choices);
  const fields = graph.record.fields.map(({ id, label, filled }): RecordEntry => {
    const entry: RecordEntry = { id, label };
    for (const [step, { choice }] of steps.entries()) {
      const value = Object.hasOwn(filled, choice.id) ? filled[choice.id] : undefined;
      if (value !== undefined) Object.assign(entry, { value, choice: choice.id, step });
    }
    return entry;
  });
  return { decision: graph.record.decision, fields };
}
