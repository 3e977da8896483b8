import { createElement, type MouseEvent } from 'react';
import type { CaseRuns, RunPlace } from '../use-case-runs.ts';

interface RevisedProps {
  place: RunPlace;
  runs: CaseRuns;
}

/** Where `case-revised.ts` tells what a revision of the case means for the run in view. What its buttons say is done here. */
export function Revised({ place: { run, played, phase, step }, runs }: RevisedProps) {
  return createElement('case-revised', {
    role: 'status',
    'data-broken': played.broken && '',
    'data-at': `${String(step)} ${phase}`,
    // Last: it makes the element look at the others.
    'data-run': run.id,
    onClick: ({ target }: MouseEvent) => {
      const action = target instanceof HTMLElement ? target.dataset.action : undefined;
      if (action === 'go-on') runs.whatIf(run, played.steps.length);
      if (action === 'restart') runs.start();
    },
  });
}
