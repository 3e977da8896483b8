import type { Ref } from 'react';
import { shownEchoes } from '../../../domain/case/play.ts';
import type { Scene } from '../../../domain/case/graph.ts';
import { Html } from '../Html.tsx';
import { When } from './When.tsx';

interface SceneStoryProps {
  scene: Scene;
  facts: readonly string[];
  /** The scene's heading, which takes the focus. */
  heading?: Ref<HTMLHeadingElement>;
  /** 1 unless the page already has its heading. */
  headingLevel?: 1 | 2;
}

/** A scene as it is read, with what came back of earlier choices. The papers and the question stand after it. */
export function SceneStory({ scene, facts, heading, headingLevel = 1 }: SceneStoryProps) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <article className="sheet scene story">
      <When clock={scene.clock} place={scene.place} />
      <Heading className="scene-title" ref={heading} tabIndex={-1}>
        {scene.title}
      </Heading>
      <Html className="text" html={scene.text} />
      {shownEchoes(scene, facts).map((echo) => (
        <Html key={echo.text} className="text echo" html={echo.text} />
      ))}
    </article>
  );
}
