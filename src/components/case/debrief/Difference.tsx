import { compareRuns } from '../../../domain/case/compare-runs.ts';
import type { CaseGraph } from '../../../domain/case/graph.ts';
import type { Run } from '../../../domain/record/progress.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Words } from '../words.ts';

interface DifferenceProps {
  graph: CaseGraph;
  before: Run;
  now: Run;
  words: Words;
}

/** After a “what if?”: a plain statement of what came out differently. */
export function Difference({ graph, before, now, words }: DifferenceProps) {
  const t = words.debrief.difference;
  const { endings, facts, threads, fields } = compareRuns(graph, before.choices, now.choices);
  const name = (ending = endings.a) => (ending ? `${ending.title} (${words.case.kinds[ending.kind]})` : '');
  const told = (ids: string[]) => ids.map((id) => graph.facts[id] ?? id).join('; ');
  const lines = [
    endings.same ? fill(t.endingSame, { a: name() }) : fill(t.ending, { a: name(), b: name(endings.b) }),
    ...(facts.a.length > 0 ? [fill(t.facts, { list: told(facts.a) })] : []),
    ...(facts.b.length > 0 ? [fill(t.factsNow, { list: told(facts.b) })] : []),
    ...threads.map(({ thread, a, b }) =>
      fill(t.thread, {
        thread: words.common.threads[thread],
        a: words.debrief.threads.states[a],
        b: words.debrief.threads.states[b],
      }),
    ),
    ...fields.map(({ label, a, b }) =>
      fill(t.field, { label, a: a ?? words.debrief.record.no, b: b ?? words.debrief.record.no }),
    ),
  ];
  const nothing = endings.same && lines.length === 1;
  return (
    <section className="part" data-part="difference">
      <h2>{t.title}</h2>
      <p className="intro">{t.against}</p>
      <ul className="plain text">
        {(nothing ? [...lines, t.same] : lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
