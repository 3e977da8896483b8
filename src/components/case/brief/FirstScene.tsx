import type { CaseGraph } from '../../../domain/case/graph.ts';
import type { Words } from '../words.ts';
import { SceneView } from '../play/SceneView.tsx';

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
        <SceneView graph={graph} scene={scene} facts={[]} papers={NONE} words={words} headingLevel={2} />
      </div>
    </section>
  );
}
