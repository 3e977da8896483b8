import { echoesFired } from '../../../domain/case/echoes.ts';
import { findChoice, findEnding, findScene } from '../../../domain/case/find.ts';
import type { CaseGraph } from '../../../domain/case/graph.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import type { Words } from '../words.ts';

interface EchoesProps {
  graph: CaseGraph;
  choices: readonly string[];
  words: Words['debrief'];
}

/** Which earlier decisions came back, where, in which words, and because of what. */
export function Echoes({ graph, choices, words }: EchoesProps) {
  const t = words.echoes;
  const fired = echoesFired(graph, choices);
  return (
    <section className="part" data-part="echoes">
      <h2>{t.title}</h2>
      {fired.length === 0 ? (
        <p className="intro">{t.none}</p>
      ) : (
        <>
          <p className="intro">{t.intro}</p>
          <ul className="came-back">
            {fired.map(({ from, to, text }) => (
              <li key={`${to} ${text}`}>
                <p className="label">{(findScene(graph, to) ?? findEnding(graph, to))?.title}</p>
                <Html className="text echo" html={text} />
                <p className="small hand">
                  {fill(t.from, { n: choices.indexOf(from) + 1, label: '' })}
                  <Html as="span" html={findChoice(graph, from)?.choice.label ?? ''} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
