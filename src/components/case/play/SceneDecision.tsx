import type { ReactNode } from 'react';
import { openChoices } from '../../../domain/case/play.ts';
import type { Scene } from '../../../domain/case/graph.ts';
import type { Words } from '../words.ts';
import { Options } from './Options.tsx';

interface SceneDecisionProps {
  scene: Scene;
  facts: readonly string[];
  words: Words;
  chosen?: string | undefined;
  onChoose?: ((choice: string) => void) | undefined;
  /** What stands under the options: the confirm line, or what a page without scripts says. */
  children?: ReactNode;
}

/** The question of a scene and its options, after the papers, so that nobody decides without having seen them. */
export function SceneDecision({ scene, facts, words, chosen, onChoose, children }: SceneDecisionProps) {
  const asks = `asks-${scene.id}`;
  const options = openChoices(scene, facts).map((choice) => ({ id: choice.id, html: choice.label }));
  return (
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
  );
}
