import type { Choice } from '../../../domain/case/graph.ts';
import type { LawCard } from '../../../domain/citation/card.ts';
import { Html } from '../Html.tsx';
import { Cites } from '../law/Cites.tsx';
import { signOf, VerdictWord } from '../Mark.tsx';
import type { Words } from '../words.ts';

interface JudgementProps {
  choice: Choice;
  words: Words;
  law: ReadonlyMap<string, LawCard>;
  /** Whether a breach can still be put right further on. */
  mendable: boolean;
}

/** The judgement: mark and word, the reason, why it tempts, its sources. */
export function Judgement({ choice, words, law, mendable }: JudgementProps) {
  const { verdict } = choice;
  return (
    <section className={`judge ${signOf(verdict)}`} data-verdict={verdict} aria-label={words.common.verdicts[verdict]}>
      <h2 className="verdict-head" tabIndex={-1} data-focus="judgement">
        <VerdictWord verdict={verdict} word={words.common.verdicts[verdict]} />
      </h2>
      <Html className="why" html={choice.why} />
      {choice.tempting && (
        <div className="tempt">
          <b>{words.case.whyTempting}</b>
          <Html html={choice.tempting} />
        </div>
      )}
      <Cites ids={choice.cites} law={law} label={words.case.cites} />
      {mendable && (
        <p className="mend">
          <strong>{words.case.mend}</strong> {words.case.mendRest}
        </p>
      )}
    </section>
  );
}
