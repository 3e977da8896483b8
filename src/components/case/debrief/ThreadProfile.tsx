import type { CaseGraph } from '../../../domain/case/graph.ts';
import { profile, type ProfileRow } from '../../../domain/case/threads.ts';
import { fill } from '../../../i18n/fill.ts';
import { Mark } from '../Mark.tsx';
import type { Words } from '../words.ts';
import { Strand } from './Strand.tsx';

const SIGN = { upheld: 'held', strained: 'strain', breached: 'breach', mended: 'breach', unmet: 'none' } as const;

interface ThreadProfileProps {
  graph: CaseGraph;
  choices: readonly string[];
  words: Words;
}

/** The eight threads: what each decision did to each of them, drawn, and said in a word and a hidden sentence. */
export function ThreadProfile({ graph, choices, words }: ThreadProfileProps) {
  const t = words.debrief.threads;
  return (
    <section className="part" data-part="threads">
      <h2>{t.title}</h2>
      <p className="intro">{t.intro}</p>
      <ul className="threads">
        <li className="headrow" aria-hidden="true">
          <span className="name">{t.head}</span>
          <span className="strand">
            {choices.map((choice, index) => (
              <span className="cell n" key={choice}>
                {index + 1}
              </span>
            ))}
          </span>
          <span className="state">{t.end}</span>
        </li>
        {profile(graph, choices).map((row) => (
          <li key={row.thread} className={row.state} data-thread={row.thread} data-state={row.state}>
            <span className="name">{words.common.threads[row.thread]}</span>
            <Strand cells={row.cells} unmet={row.state === 'unmet'} />
            <span className="state">
              <Mark sign={SIGN[row.state]} />
              {t.states[row.state]}
            </span>
            <span className="vh">{sentence(row, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence({ marks }: ProfileRow, words: Words): string {
  const t = words.debrief.threads;
  const tested = marks.flatMap((mark, index) =>
    mark === '' ? [] : [fill(t.decisionIs, { n: index + 1, verdict: words.common.verdicts[mark] })],
  );
  return tested.length === 0 ? t.untested : `${tested.join('; ')}.`;
}
