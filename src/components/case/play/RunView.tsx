import { useRef, useState, type Ref } from 'react';
import type { CaseGraph } from '../../../domain/case/graph.ts';
import { openChoices } from '../../../domain/case/play.ts';
import { fill } from '../../../i18n/fill.ts';
import type { LawCard } from '../../../domain/citation/card.ts';
import type { CaseRuns, RunPlace } from '../use-case-runs.ts';
import { markedEarly } from '../marked-early.ts';
import type { Words } from '../words.ts';
import { papersBefore } from '../papers/papers-before.ts';
import { Confirm } from './Confirm.tsx';
import { EndingView } from './EndingView.tsx';
import { Pile } from '../papers/Pile.tsx';
import { SceneDecision } from './SceneDecision.tsx';
import { SceneStory } from './SceneStory.tsx';
import { Steps } from './Steps.tsx';
import { Told } from './Told.tsx';
import { canPrepare, unveil } from './unveil.ts';
import { useWhenIdle } from './use-when-idle.ts';

export interface RunViewProps {
  graph: CaseGraph;
  place: RunPlace;
  runs: CaseRuns;
  law: ReadonlyMap<string, LawCard>;
  /** About how many decisions the case has. */
  decisions: number;
  words: Words;
  heading: Ref<HTMLHeadingElement>;
}

/** One run of the case on the desk: a scene to decide, what came of it, or the ending. */
export function RunView(props: RunViewProps) {
  const { graph, place, runs, decisions, words, heading } = props;
  const [picked, setPicked] = useState(() => ({ at: graph.start, choice: markedEarly() }));
  const { run, played, step } = place;
  const desk = useRef<HTMLDivElement>(null);
  const chosen = place.phase === 'choosing' && picked.at === place.scene.id ? picked.choice : undefined;
  const ahead = useWhenIdle(chosen);
  const t = words.case;
  const stepsText = fill(t.decision, { n: step + 1, of: Math.max(decisions, step + 1) });

  if ('ending' in place) {
    return (
      <div className="desk one-sheet">
        <EndingView
          ending={place.ending}
          facts={played.facts}
          words={t}
          law={props.law}
          heading={heading}
          onContinue={runs.goOn}
        />
      </div>
    );
  }

  const papers = papersBefore(played.steps, step);
  const { scene } = place;
  const told = 'more' in place ? place : undefined;
  const shown = told ?? (ahead !== undefined && canPrepare() ? runs.ahead(ahead) : undefined);
  const letter = words.common.letters[openChoices(scene, played.facts).findIndex(({ id }) => id === chosen)];
  return (
    <>
      <Steps
        done={step}
        of={decisions}
        text={
          runs.triesAgain && run.whatIf ? `${stepsText} · ${fill(t.whatIfRun, { n: run.whatIf.from + 1 })}` : stepsText
        }
      />
      <div ref={desk} className={told ? 'desk' : 'desk three'}>
        {/* Laid out beforehand where nobody sees, hears or finds it, so that no more than a frame is needed to show it. */}
        {shown && (
          <div key={`${String(step)} ${shown.lastChoice.id}`} className={told ? undefined : 'prepared'} inert={!told}>
            <Told {...props} place={shown} heading={told ? heading : null} />
          </div>
        )}
        {!told && <SceneStory scene={scene} facts={played.facts} heading={heading} />}
        {/* It stays the same element after the decision, so that papers lie as they were left. */}
        <Pile
          key={`${scene.id}:${String(step)}`}
          graph={graph}
          scene={scene}
          known={told ? new Set([...papers, ...scene.exhibits]) : papers}
          words={t}
        />
        {!told && (
          <SceneDecision
            scene={scene}
            facts={played.facts}
            words={words}
            chosen={chosen}
            onChoose={(choice) => {
              setPicked({ at: scene.id, choice });
            }}
          >
            {chosen !== undefined && letter !== undefined && (
              <Confirm
                label={fill(t.confirm, { letter })}
                hint={runs.triesAgain ? t.again : t.once}
                onConfirm={() => {
                  unveil(desk.current);
                  runs.choose(chosen);
                }}
              />
            )}
          </SceneDecision>
        )}
      </div>
    </>
  );
}
