import type { ReactNode, Ref } from 'react';
import type { Choice } from '../../../domain/case/graph.ts';
import { Html } from '../Html.tsx';
import { Letter } from '../Mark.tsx';
import type { Words } from '../words.ts';

interface ConsequenceViewProps {
  choice: Choice;
  letter: string;
  words: Words['case'];
  heading: Ref<HTMLHeadingElement>;
  /** Ground question, judgement and the way on. */
  children: ReactNode;
}

/** What happened next: the decision in the learner's ink, then the story. It stands alone until it is read. */
export function ConsequenceView({ choice, letter, words, heading, children }: ConsequenceViewProps) {
  return (
    <article className="sheet scene">
      <h1 className="label decided" ref={heading} tabIndex={-1}>
        {words.youDecided}
      </h1>
      <div className="did">
        <Letter letter={letter} />
        <Html as="span" html={choice.label} />
      </div>
      <div className="told" data-told="">
        <Html className="text" html={choice.consequence} />
      </div>
      {children}
    </article>
  );
}
