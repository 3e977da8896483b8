import type { CaseGraph } from '../../../domain/case/graph.ts';
import type { Words } from '../words.ts';
import { Pile } from '../papers/Pile.tsx';
import { SceneDecision } from '../play/SceneDecision.tsx';
import { SceneStory } from '../play/SceneStory.tsx';

const NONE: ReadonlySet<string> = new Set();

interface FirstSceneProps {
  graph: CaseGraph;
  words: Words;
  needsScript: string;
}

/** The first scene as plain HTML: read without scripts, or while they are on their way. The island takes it over. */
export function FirstScene({ graph, words, needsScript }: FirstSceneProps) {
  const scene = graph.scenes.find(({ id }) => id === graph.start);
  if (!scene) return null;
  return (
    <section id="first-scene" className="first-scene" aria-label={scene.title}>
      <noscript>
        <p className="label needs-script">{needsScript}</p>
      </noscript>
      <div className="desk three">
        <SceneStory scene={scene} facts={[]} headingLevel={2} />
        <Pile graph={graph} scene={scene} known={NONE} words={words.case} />
        <SceneDecision scene={scene} facts={[]} words={words} />
      </div>
    </section>
  );
}
