import { THREADS, type ThreadId } from '../course/threads.ts';
import type { CaseGraph, Verdict } from './graph.ts';
import { replay } from './play.ts';

/** What a decision did to a thread; empty where it was not tested. */
export type Mark = Verdict | '';

/** What became of a thread in a run; “mended” is a breach that was put right. */
export type ThreadState = 'upheld' | 'strained' | 'breached' | 'mended' | 'unmet';

/** How one decision is drawn on a strand. */
export interface StrandCell {
  seg: 'whole' | 'thin' | 'fray' | 'cut' | 'loose' | 'tie' | 'none';
  /** The verdict mark on it, where the thread was tested. */
  v?: 'held' | 'strain' | 'breach';
}

/** One thread of a profile. */
export interface ProfileRow {
  thread: ThreadId;
  marks: Mark[];
  state: ThreadState;
  cells: StrandCell[];
}

/**
 * Reads a strand: one mark for each decision → its state, where the worst wins, and a cell for each decision.
 * A partly frays it, then it runs thin until a rights-based decision closes it; a breach cuts it, then it hangs loose until a
 * rights-based decision binds it. A new breach undoes the binding.
 */
export function readStrand(marks: readonly Mark[]): { state: ThreadState; cells: StrandCell[] } {
  if (!marks.some(Boolean)) return { state: 'unmet', cells: marks.map(() => ({ seg: 'none' })) };
  let strand: 'whole' | 'thin' | 'broken' = 'whole';
  let state: ThreadState = 'upheld';
  const cells = marks.map((mark): StrandCell => {
    const broken = strand === 'broken';
    switch (mark) {
      case '':
        return { seg: strand === 'broken' ? 'loose' : strand };
      case 'partly':
        if (!broken) strand = 'thin';
        if (state === 'upheld') state = 'strained';
        return { seg: broken ? 'loose' : 'fray', v: 'strain' };
      case 'breach':
        strand = 'broken';
        state = 'breached';
        return { seg: 'cut', v: 'breach' };
      case 'rights-based':
        strand = 'whole';
        if (broken) state = 'mended';
        return { seg: broken ? 'tie' : 'whole', v: 'held' };
    }
  });
  return { state, cells };
}

/** What became of each of the eight threads in a run, always all of them and in their fixed order. */
export function profile(graph: CaseGraph, choices: readonly string[]): ProfileRow[] {
  const { steps } = replay(graph, choices);
  return THREADS.map((thread) => {
    const marks = steps.map(({ choice }): Mark => (choice.threads.includes(thread) ? choice.verdict : ''));
    return { thread, marks, ...readStrand(marks) };
  });
}
