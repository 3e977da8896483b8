import { endingsInOrder } from '../../../domain/case/ending-order.ts';
import { fill } from '../../../i18n/fill.ts';
import { VerdictWord } from '../Mark.tsx';
import type { DebriefProps } from './Debrief.tsx';
import { plainText } from './plain-text.ts';

/** The map in words: every scene with what was decided there, a way to decide it again, and every ending. */
export function MapList({ graph, place, runs, words }: DebriefProps) {
  const t = words.debrief.map;
  const { run, played } = place;
  const reachedBefore = new Set(runs.all.map(({ ending }) => ending));
  return (
    <details className="more maplist">
      <summary>{t.list}</summary>
      <ol className="ruled">
        {graph.scenes.map((scene) => {
          const step = played.steps.findIndex((each) => each.scene.id === scene.id);
          const choice = played.steps[step]?.choice;
          return (
            <li key={scene.id}>
              <p>
                {scene.clock && <b className="label">{scene.clock} </b>}
                {scene.title}:{' '}
                {choice
                  ? fill(t.here, { label: plainText(choice.label) })
                  : `${t.notVisited}; ${fill(t.leads, { n: scene.choices.length })}.`}
              </p>
              {choice && (
                <p className="acts">
                  <VerdictWord verdict={choice.verdict} word={words.common.verdicts[choice.verdict]} />
                  <button
                    className="act bare"
                    type="button"
                    onClick={() => {
                      runs.whatIf(run, step);
                    }}
                  >
                    {words.debrief.path.whatIf}
                    <span className="vh"> {fill(words.debrief.path.whatIfFor, { n: step + 1 })}</span>
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <h3 className="label">{t.endings}</h3>
      <ul className="ruled">
        {endingsInOrder(graph).map(({ id, title, kind }) => (
          <li key={id}>
            {title} · {words.case.kinds[kind]}
            {id === place.ending.id ? ` · ${t.reached}` : reachedBefore.has(id) ? ` · ${t.reachedBefore}` : ''}
          </li>
        ))}
      </ul>
    </details>
  );
}
