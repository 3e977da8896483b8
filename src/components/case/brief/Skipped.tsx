import type { Ref } from 'react';
import type { CaseGraph } from '../../../domain/case/graph.ts';
import type { LawCard } from '../../../domain/citation/card.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import { Cites } from '../law/Cites.tsx';
import type { Words } from '../words.ts';

interface SkippedProps {
  graph: CaseGraph;
  law: ReadonlyMap<string, LawCard>;
  open: string | undefined;
  onOpen: (id: string) => void;
  words: Words['case'];
  heading: Ref<HTMLHeadingElement>;
  onPlay: () => void;
}

/** The summary for those who skip: what happens, what it teaches, three questions. It counts in full. */
export function Skipped({ graph, law, open, onOpen, words, heading, onPlay }: SkippedProps) {
  const t = words.skipped;
  const turning = graph.scenes.flatMap((scene) => scene.choices).filter((choice) => graph.debrief.turning.includes(choice.id));
  const cites = [...new Set([...graph.teaches, ...turning.flatMap((choice) => choice.cites)])];
  return (
    <article className="sheet pad">
      <header className="head1">
        <h1 ref={heading} tabIndex={-1}>
          {fill(t.title, { title: graph.title })}
        </h1>
        <p className="lead">{t.lead}</p>
      </header>
      <Html className="text" html={graph.summary} />
      <section className="sect">
        <h2>{t.teaches}</h2>
        <ul className="plain text">
          {graph.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
        <Cites ids={cites} law={law} open={open} onOpen={onOpen} label={words.cites} />
      </section>
      <section className="sect">
        <h2>{t.questions}</h2>
        <ol className="qs">
          {graph.debrief.questions.map((question) => (
            <li key={question}>
              <span>{question}</span>
            </li>
          ))}
        </ol>
      </section>
      <div className="acts">
        <a className="act" href="index.html">
          {t.back}
        </a>
        <button className="act bare" type="button" data-action="start" onClick={onPlay}>
          {t.play}
        </button>
      </div>
    </article>
  );
}
