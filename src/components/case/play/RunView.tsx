import { useState, type Ref } from 'react';
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
import { SceneView } from './SceneView.tsx';
import { Steps } from './Steps.tsx';
import { Told } from './Told.tsx';

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
  const steps = (
    <>
      <Steps
        done={step}
        of={decisions}
        text={run.whatIf ? `${stepsText} · ${fill(t.whatIfRun, { n: run.whatIf.from + 1 })}` : stepsText}
      />
      {played.broken && (
        <section className="notice calm" role="status">
          <div>
            <b>{t.broken.title}</b>
            <p>
              {fill(t.broken.text, { scene: graph.scenes.find(({ id }) => id === played.broken?.scene)?.title ?? '' })}
            </p>
          </div>
        </section>
      )}
    </>
  );

  if ('more' in place) {
    return (
      <>
        {steps}
        <Told {...props} place={place} papers={papers} />
      </>
    );
  }

  const { scene } = place;
  const chosen = picked.at === scene.id ? picked.choice : undefined;
  const letter = words.common.letters[openChoices(scene, played.facts).findIndex(({ id }) => id === chosen)];
  return (
    <>
      {steps}
      <div className="desk three">
        <SceneView
          graph={graph}
          scene={scene}
          facts={played.facts}
          papers={papers}
          words={words}
          chosen={chosen}
          onChoose={(choice) => {
            setPicked({ at: scene.id, choice });
          }}
          heading={heading}
        >
          {chosen !== undefined && letter !== undefined && (
            <Confirm
              label={fill(t.confirm, { letter })}
              hint={run.whatIf ? t.again : t.once}
              onConfirm={() => {
                runs.choose(chosen);
              }}
            />
          )}
        </SceneView>
      </div>
    </>
  );
}
