import type { CaseItem, IndexedDecision } from './case-items.ts';
import type { CitingItem, Coverage } from './coverage.ts';

/** What of one case rests on a source. */
export interface CaseUses {
  case: string;
  decisions: IndexedDecision[];
  /** Questions on the ground of a decision in which the source is offered. */
  questions: CaseItem[];
  endings: CaseItem[];
}

/** Everything in the course that rests on a source, or teaches it. */
export interface Uses {
  lessons: CitingItem[];
  /** Rows of the advocacy workbench. */
  workbench: CitingItem[];
  cases: CaseUses[];
}

/** What rests on the source or provision of that id: lessons, the workbench, and case by case in the order of the items. */
export function usesOf(coverage: Coverage, id: string): Uses {
  const source = coverage.bySource.get(id);
  const citing = source ? [...source.teaches, ...source.cites] : (coverage.byProvision.get(id) ?? []);
  const items = [...new Set(citing)];
  const cases = new Map<string, CaseUses>();
  for (const item of items.filter(isCaseItem)) {
    const uses = cases.get(item.case) ?? { case: item.case, decisions: [], questions: [], endings: [] };
    cases.set(item.case, uses);
    if (isDecision(item)) uses.decisions.push(item);
    else (item.kind === 'question' ? uses.questions : uses.endings).push(item);
  }
  const ofKind = (wanted: CitingItem['kind']) => items.filter(({ kind }) => kind === wanted);
  return { lessons: ofKind('lesson'), workbench: ofKind('workbench'), cases: [...cases.values()] };
}

function isCaseItem(item: CitingItem): item is CaseItem {
  return 'case' in item;
}

function isDecision(item: CaseItem): item is IndexedDecision {
  return item.kind === 'decision';
}
