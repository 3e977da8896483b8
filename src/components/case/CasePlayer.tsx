import { useStore } from '@nanostores/react';
import { lazy, Suspense, useMemo } from 'react';
import type { CaseGraph, Telling } from '../../domain/case/graph.ts';
import type { LawCard } from '../../domain/citation/card.ts';
import { $telling } from '../../stores/preferences.ts';
import { Brief } from './brief/Brief.tsx';
import { Skipped } from './brief/Skipped.tsx';
import { CaseErrors } from './CaseErrors.tsx';
import { LawDesk } from './law/LawDesk.tsx';
import { RunView } from './play/RunView.tsx';
import { useCaseRuns } from './use-case-runs.ts';
import { useHandles } from './use-handles.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import type { Words } from './words.ts';

const Debrief = lazy(() => import('./debrief/Debrief.tsx').then((module) => ({ default: module.Debrief })));

export interface CasePlayerProps {
  graph: CaseGraph;
  /** Every source that the case cites. */
  law: LawCard[];
  /** The rights-based path, as choice ids. */
  rightPath: string[];
  lessons: { id: string; title: string; href?: string }[];
  pairTitle?: string;
  next?: { id: string; title: string };
  words: Words;
  language: string;
}

/** The island of a case page: brief, run, ending and debrief. What it shows follows from the record alone. */
export function CasePlayer(props: CasePlayerProps) {
  return (
    <CaseErrors words={props.words.case}>
      <Player {...props} />
    </CaseErrors>
  );
}

function Player(props: CasePlayerProps) {
  const { graph, law, rightPath, lessons, pairTitle, words } = props;
  const cards = useMemo(() => new Map(law.map((card) => [card.id, card])), [law]);
  const chosenTelling = useStore($telling, { ssr: 'initial' });
  const telling: Telling = chosenTelling === '' ? graph.mode : chosenTelling;
  const runs = useCaseRuns(graph, telling);
  const place = runs.place;
  useHandles(place);
  const heading = useHeadingFocus(place);

  return (
    <LawDesk cards={cards} graph={graph} place={place} words={words}>
      {(open, onOpen) => {
        if (place.phase === 'brief') {
          return (
            <Brief
              graph={graph}
              lessons={lessons}
              pairTitle={pairTitle}
              telling={telling}
              words={words.case}
              heading={heading}
              onTelling={(value) => { $telling.set(value); }}
              onStart={runs.start}
              onSkip={runs.skip}
            />
          );
        }
        if (place.phase === 'skipped') {
          return (
            <Skipped
              graph={graph}
              law={cards}
              open={open}
              onOpen={onOpen}
              words={words.case}
              heading={heading}
              onPlay={runs.start}
            />
          );
        }
        if (place.phase === 'debrief') {
          return (
            <Suspense fallback={null}>
              <Debrief {...props} cards={cards} runs={runs} place={place} open={open} onOpen={onOpen} heading={heading} />
            </Suspense>
          );
        }
        return (
          <RunView
            graph={graph}
            place={place}
            runs={runs}
            law={cards}
            decisions={rightPath.length}
            open={open}
            onOpen={onOpen}
            words={words}
            heading={heading}
          />
        );
      }}
    </LawDesk>
  );
}
