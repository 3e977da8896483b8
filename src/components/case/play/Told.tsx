import { openChoices } from '../../../domain/case/play.ts';
import { canBePutRight } from '../../../domain/case/right-path.ts';
import { fill } from '../../../i18n/fill.ts';
import { ConsequenceView } from './ConsequenceView.tsx';
import { GroundQuestion } from './GroundQuestion.tsx';
import { Judgement } from './Judgement.tsx';
import type { RunPlace } from '../use-case-runs.ts';
import type { RunViewProps } from './RunView.tsx';

interface ToldProps extends RunViewProps {
  place: Extract<RunPlace, { more: boolean }>;
}

/** After a decision: the consequence, then, as the learner wishes to be told, the ground question and the judgement. */
export function Told({ graph, place, runs, law, words, heading }: ToldProps) {
  const { phase, step, lastChoice: choice, scene, played, run, more } = place;
  const taken = played.steps[step];
  if (!taken) return null;
  const t = words.case;
  const letter =
    words.common.letters[openChoices(scene, taken.factsBefore).findIndex(({ id }) => id === choice.id)] ?? '';
  const judged = phase === 'judgement';
  const showGround = choice.ground !== undefined && (phase === 'ground' || judged);
  const next = graph.scenes.find(({ id }) => id === choice.goes);
  const onward = next ? fill(t.goOn, { scene: next.clock ? `${next.title}, ${next.clock}` : next.title }) : t.toEnding;
  return (
    <ConsequenceView choice={choice} letter={letter} words={t} heading={heading}>
      {showGround && choice.ground && (
        <GroundQuestion
          key={`${run.id}:${String(step)}`}
          ground={choice.ground}
          answered={run.grounds[step]}
          asking={phase === 'ground'}
          law={law}
          words={words}
          onAnswer={runs.ground}
          onSkip={runs.goOn}
        />
      )}
      {judged && (
        <Judgement
          choice={choice}
          words={words}
          law={law}
          mendable={choice.verdict === 'breach' && canBePutRight(graph, played.at, played.facts)}
        />
      )}
      {phase !== 'ground' && (
        <div className="next acts">
          <button className="act" type="button" data-action="continue" onClick={runs.goOn}>
            {more ? (choice.ground ? t.toGround : t.toJudgement) : onward}
          </button>
        </div>
      )}
    </ConsequenceView>
  );
}
