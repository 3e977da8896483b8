import type { CaseGraph, Scene } from '../../../domain/case/graph.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Words } from '../words.ts';
import { Paper } from './Paper.tsx';

interface PileProps {
  graph: CaseGraph;
  scene: Scene;
  /** Papers that lay in the file in earlier scenes. */
  known: ReadonlySet<string>;
  words: Words['case'];
}

/** The papers in the file at this scene: those of earlier scenes stay, new ones say so and lie on top. */
export function Pile({ graph, scene, known, words }: PileProps) {
  const here = new Set([...scene.exhibits, ...known]);
  const papers = graph.exhibits.filter((exhibit) => here.has(exhibit.id));
  if (papers.length === 0) return null;
  const isFresh = (id: string) => !known.has(id);
  papers.sort((a, b) => Number(isFresh(b.id)) - Number(isFresh(a.id)));
  const title = papers.length === 1 ? words.inFileOne : fill(words.inFile, { n: papers.length });
  return (
    <section className="pile" aria-label={title}>
      <p className="label" aria-hidden="true">
        {title}
      </p>
      {papers.map((exhibit) => (
        <Paper key={exhibit.id} exhibit={exhibit} fresh={isFresh(exhibit.id)} words={words} />
      ))}
    </section>
  );
}
