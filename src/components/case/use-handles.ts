import { useLayoutEffect } from 'react';
import type { CasePlace } from './use-case-runs.ts';

/** Keeps the page's stable attributes in step with the story, and takes the printed first scene away once the island plays. */
export function useHandles(place: CasePlace): void {
  const { phase, at, settled } = place;
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    main.dataset.phase = phase === 'skipped' ? 'debrief' : phase;
    main.dataset.scene = at;
    main.toggleAttribute('data-ready', settled);
    if (settled && phase !== 'brief') document.getElementById('first-scene')?.remove();
  }, [phase, at, settled]);
}
