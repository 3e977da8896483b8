import type { ReactNode, Ref } from 'react';
import { openChoices, shownEchoes } from '../../../domain/case/play.ts';
import type { CaseGraph, Scene } from '../../../domain/case/graph.ts';
import { Html } from '../Html.tsx';
import { Pile } from '../papers/Pile.tsx';
import type { Words } from '../words.ts';
import { Options } from './Options.tsx';
import { When } from './When.tsx';

interface SceneViewProps {
  graph: CaseGraph;
  scene: Scene;
  facts: readonly string[];
  /** Papers known from earlier scenes. */
  papers: ReadonlySet<string>;
  words: Words;
  chosen?: string | undefined;
  onChoose?: ((choice: string) => void) | undefined;
  /** The scene's heading, which takes the focus. */
  heading?: Ref<HTMLHeadingElement>;
  /** 1 unless the page already has its heading. */
  headingLevel?: 1 | 2;
  /** What stands under the options: the confirm line, or what a page without scripts says. */
  children?: ReactNode;
}

/** A scene as it is read: story, then the papers, then the question, so that nobody decides without having seen them. */
export function SceneView(props: SceneViewProps) {
  const { graph, scene, facts, words, chosen, onChoose, heading, headingLevel = 1, children } = props;
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const asks = `asks-${scene.id}`;
  const options = openChoices(scene, facts).map((choice) => ({ id: choice.id, html: choice.label }));
  return (
    <>
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
      <Pile graph={graph} scene={scene} known={props.papers} words={words.case} />
      <section className="sheet scene decide">
        <p className="asks" id={asks}>
          {scene.asks}
        </p>
        <Options
          name={`choice-${scene.id}`}
          labelledBy={asks}
          options={options}
          letters={words.common.letters}
          chosen={chosen}
          onChoose={onChoose}
          handle="data-choice"
        />
        {children}
      </section>
    </>
  );
}
