import { useLayoutEffect, type RefObject } from 'react';
import type { LawCard } from '../../../domain/citation/card.ts';
import type { CaseData } from '../case-data.ts';
import type { CaseRuns, RunPlace } from '../use-case-runs.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import { Difference } from './Difference.tsx';
import { Echoes } from './Echoes.tsx';
import { EndingHead } from './EndingHead.tsx';
import { Ledger } from './Ledger.tsx';
import { Onward } from './Onward.tsx';
import { Questions } from './Questions.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { ThreadProfile } from './ThreadProfile.tsx';
import { WholeCase } from './WholeCase.tsx';

export interface DebriefProps extends CaseData {
  cards: ReadonlyMap<string, LawCard>;
  runs: CaseRuns;
  place: Extract<RunPlace, { ending: object }>;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The debrief: what you did beside what the rules asked, the whole case, the eight threads, other eyes, and the file you leave. */
export function Debrief(props: DebriefProps) {
  const { graph, words, place, runs, heading } = props;
  const t = words.debrief;
  const { run } = place;
  const before = run.whatIf ? runs.all.find(({ id }) => id === run.whatIf?.run) : undefined;

  useLayoutEffect(() => {
    // This part of the page may arrive after the story has moved on: it then takes the focus that nobody else could.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heading]);

  return (
    <>
      <p className="steps">
        <span>{fill(runs.triesAgain ? t.whatIfKicker : t.kicker, { title: graph.title })}</span>
      </p>
      <article className="sheet pad debrief">
        <EndingHead {...props} />
        {before?.ending !== undefined && <Difference graph={graph} before={before} now={run} words={words} />}
        <Ledger {...props} />
        <section className="part">
          <h2>{t.rightPath}</h2>
          <Html className="text" html={graph.debrief.path} />
        </section>
        <WholeCase {...props} />
        <Echoes graph={graph} choices={run.choices} words={t} />
        <ThreadProfile graph={graph} choices={run.choices} words={words} />
        <section className="part">
          <h2>{t.views.title}</h2>
          <div className="views">
            {graph.debrief.views.map((view) => (
              <div key={view.who}>
                <h3>{view.who}</h3>
                <Html html={view.text} />
              </div>
            ))}
          </div>
        </section>
        <RecordSheet {...props} />
        <Questions graph={graph} words={t.questions} />
        <Onward {...props} />
      </article>
    </>
  );
}
