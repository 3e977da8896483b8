import { useStore } from '@nanostores/react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { $telling } from '../../stores/preferences.ts';
import { CaseErrors } from './CaseErrors.tsx';
import { readCaseData, type CaseData } from './case-data.ts';
import { LawDesk } from './law/LawDesk.tsx';
import { RunView } from './play/RunView.tsx';
import { Revised } from './revised/Revised.tsx';
import { useCaseRuns } from './use-case-runs.ts';
import { useHandles } from './use-handles.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { usePrintedParts } from './use-printed-parts.ts';

const loadDebrief = () => import('./debrief/Debrief.tsx');
const Debrief = lazy(() => loadDebrief().then((module) => ({ default: module.Debrief })));

/**
 * The island of a case page: run, ending and debrief. Brief, summary and first scene are printed in the page; the island binds
 * them and takes over in place. What it shows follows from the record alone.
 */
export function CasePlayer() {
  // While the site is built there is no page to read from, and nothing to show beside what is printed.
  const [data] = useState(() => (typeof document === 'undefined' ? undefined : readCaseData()));
  if (!data) return null;
  return (
    <CaseErrors words={data.words.case}>
      <Player data={data} />
    </CaseErrors>
  );
}

function Player({ data }: { data: CaseData }) {
  const { graph, law, rightPath, words } = data;
  const cards = useMemo(() => new Map(law.map((card) => [card.id, card])), [law]);
  const chosenTelling = useStore($telling, { ssr: 'initial' });
  const runs = useCaseRuns(graph, chosenTelling === '' ? graph.mode : chosenTelling);
  const { place } = runs;
  usePrintedParts(graph, runs);
  useHandles(place);
  const heading = useHeadingFocus(place);
  const { phase } = place;
  useEffect(() => {
    // The debrief is a file of its own; on a slow line it is on its way while the ending is read.
    if (phase === 'ended') loadDebrief().catch(() => undefined);
  }, [phase]);
  return (
    <LawDesk cards={cards} graph={graph} place={place} words={words}>
      {place.run && <Revised place={place} runs={runs} />}
      {!place.run ? null : place.phase === 'debrief' ? (
        <Suspense fallback={null}>
          <Debrief {...data} cards={cards} runs={runs} place={place} heading={heading} />
        </Suspense>
      ) : (
        <RunView
          graph={graph}
          place={place}
          runs={runs}
          law={cards}
          decisions={rightPath.length}
          words={words}
          heading={heading}
        />
      )}
    </LawDesk>
  );
}
