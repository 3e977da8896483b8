import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { CasePlace } from './use-case-runs.ts';

/**
 * Puts the focus on what is new whenever the learner moved the story on: the scene's or the consequence's heading, the ground
 * question, or the judgement. Never on the first paint, so that arriving on the page takes nothing from the reader.
 */
export function useHeadingFocus(place: CasePlace): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<CasePlace>(undefined);
  const { phase, step, run } = place;

  useLayoutEffect(() => {
    const before = last.current;
    last.current = place;
    if (!before?.settled) return;
    const sameStep = before.step === step && before.run?.id === run?.id;
    if (sameStep && before.phase === phase) return;
    const inPlace =
      sameStep &&
      (phase === 'ground' || phase === 'judgement') &&
      (before.phase === 'consequence' || before.phase === 'ground');
    const part = before.phase === 'ground' && run?.grounds[step] !== undefined ? 'ground' : phase;
    // The summary is printed in the page; everything else has its heading here.
    const first = phase === 'skipped' ? document.getElementById('summary-title') : heading.current;
    const target = inPlace ? document.querySelector<HTMLElement>(`[data-focus="${part}"]`) : first;
    if (!inPlace) window.scrollTo(0, 0);
    target?.focus({ preventScroll: !inPlace });
    // The debrief arrives a moment later, as its own file; it focuses its heading itself.
  }, [place, phase, step, run]);

  return heading;
}
