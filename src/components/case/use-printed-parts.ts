import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CaseGraph, Telling } from '../../domain/case/graph.ts';
import { $telling } from '../../stores/preferences.ts';
import type { CaseRuns } from './use-case-runs.ts';

const radios = () => document.querySelectorAll<HTMLInputElement>('#brief input[name="telling"]');

/** Binds what the page printed before any script ran: begin, skip, when to be told. Shows the part that fits the place. */
export function usePrintedParts(graph: CaseGraph, runs: CaseRuns): void {
  const { phase, settled } = runs.place;
  const latest = useRef(runs);
  useLayoutEffect(() => {
    latest.current = runs;
  });

  useLayoutEffect(() => {
    document.getElementById('brief')?.toggleAttribute('hidden', settled && phase !== 'brief');
    document.getElementById('summary')?.toggleAttribute('data-shown', phase === 'skipped');
  }, [phase, settled]);

  useEffect(() => {
    // What was pressed before this script arrived counts.
    const early = [...radios()].find(({ checked }) => checked)?.value;
    if (early !== undefined && early !== graph.mode) $telling.set(early as Telling);
    const stop = $telling.subscribe((telling) => {
      radios().forEach((radio) => {
        radio.checked = radio.value === (telling === '' ? graph.mode : telling);
      });
    });
    const change = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === 'telling') $telling.set(target.value as Telling);
    };
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-action]') : null;
      // Until the record is read nobody knows whether there is something to begin: the link leads into the printed page.
      if (!link || !latest.current.place.settled) return;
      event.preventDefault();
      if (link.dataset.action === 'start') latest.current.start();
      if (link.dataset.action === 'skip') latest.current.skip();
    };
    document.addEventListener('change', change);
    document.addEventListener('click', click);
    return () => {
      stop();
      document.removeEventListener('change', change);
      document.removeEventListener('click', click);
    };
  }, [graph]);
}
