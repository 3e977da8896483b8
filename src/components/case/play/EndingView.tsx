import type { Ref } from 'react';
import { shownEchoes } from '../../../domain/case/play.ts';
import type { Ending } from '../../../domain/case/graph.ts';
import type { LawCard } from '../../../domain/citation/card.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import { Cites } from '../law/Cites.tsx';
import type { Words } from '../words.ts';

interface EndingViewProps {
  ending: Ending;
  facts: readonly string[];
  words: Words['case'];
  law: ReadonlyMap<string, LawCard>;
  heading: Ref<HTMLHeadingElement>;
  onContinue: () => void;
}

/** How it ends, with what the learner's own earlier choices left behind. */
export function EndingView({ ending, facts, words, law, heading, onContinue }: EndingViewProps) {
  return (
    <article className="sheet scene" data-ending={ending.id} data-kind={ending.kind}>
      <p className="kind">{fill(words.ending, { kind: words.kinds[ending.kind] })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {ending.title}
      </h1>
      <Html className="text" html={ending.text} />
      {shownEchoes(ending, facts).map((echo) => (
        <Html key={echo.text} className="text echo" html={echo.text} />
      ))}
      <h2 className="label afterwards">{words.afterwards}</h2>
      <Html className="text" html={ending.epilogue} />
      <Cites ids={ending.cites} law={law} label={words.cites} />
      <div className="next acts">
        <button className="act" type="button" data-action="continue" onClick={onContinue}>
          {words.toDebrief}
        </button>
      </div>
    </article>
  );
}
