import { findEnding } from '../../../domain/case/find.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import type { DebriefProps } from './Debrief.tsx';

/** What comes next: the other half of a pair with what it changes, the earlier runs, another try, the way back. */
export function Onward({ graph, pairTitle, next, words, runs, place }: DebriefProps) {
  const t = words.debrief;
  const ended = runs.all.filter(({ ending }) => ending !== undefined);
  const pair =
    graph.pair && pairTitle ? { id: graph.pair.with, title: pairTitle, changed: graph.pair.changed } : undefined;
  return (
    <>
      {pair && graph.debrief.compare !== undefined && (
        <section className="part" data-part="compare">
          <h2>{t.compare.title}</h2>
          <p className="label">{fill(t.compare.changed, { changed: pair.changed })}</p>
          <Html className="text" html={graph.debrief.compare} />
        </section>
      )}
      {ended.length > 1 && (
        <section className="part" data-part="runs">
          <h2>{t.runs}</h2>
          <ol className="plain n">
            {ended.map((run, index) => {
              const ending = run.ending === undefined ? undefined : findEnding(graph, run.ending);
              const label = fill(t.run, {
                n: index + 1,
                kind: ending ? words.case.kinds[ending.kind] : '',
                ending: ending?.title ?? '',
              });
              return (
                <li key={run.id}>
                  {run.id === place.run.id ? (
                    label
                  ) : (
                    <button
                      className="act bare"
                      type="button"
                      onClick={() => {
                        runs.look(run);
                      }}
                    >
                      {label}
                    </button>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
      <div className="part acts">
        {pair ? (
          <a className="act" href={`case-${pair.id}.html`}>
            {fill(t.compare.play, { title: pair.title })}
          </a>
        ) : (
          next && (
            <a className="act" href={`case-${next.id}.html`}>
              {fill(t.another, { title: next.title })}
            </a>
          )
        )}
        <button className="act line" type="button" data-action="restart" onClick={runs.start}>
          {t.restart}
        </button>
        <a className="act bare" href="index.html">
          {t.back}
        </a>
      </div>
    </>
  );
}
