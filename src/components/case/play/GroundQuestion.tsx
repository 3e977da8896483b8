import { useState } from 'react';
import type { Ground, GroundOption } from '../../../domain/case/graph.ts';
import type { LawCard } from '../../../domain/citation/card.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import { Letter, Mark } from '../Mark.tsx';
import type { Words } from '../words.ts';
import { Options } from './Options.tsx';

interface GroundQuestionProps {
  ground: Ground;
  answered: string | undefined;
  /** The question is shown to be answered; otherwise only its reasons are shown. */
  asking: boolean;
  law: ReadonlyMap<string, LawCard>;
  words: Words;
  onAnswer: (cite: string) => void;
  onSkip: () => void;
}

/** Which provision carries the decision? Every option's reason is shown once it is answered, or passed over. */
export function GroundQuestion(props: GroundQuestionProps) {
  const { ground, answered, asking, law, words, onAnswer, onSkip } = props;
  const [picked, setPicked] = useState<string>();
  const letters = words.common.letters;
  const titleOf = (cite: string) => law.get(cite)?.title ?? cite;
  return (
    <section className="ground ask" data-question="ground">
      <p className="label">{words.case.groundLabel}</p>
      <h2 className="stem" id="ground-stem" tabIndex={-1} data-focus="ground">
        {ground.asks}
      </h2>
      {asking ? (
        <>
          <Options
            name="ground"
            labelledBy="ground-stem"
            options={ground.options.map(({ cite }) => ({ id: cite, html: titleOf(cite) }))}
            letters={letters}
            chosen={picked}
            onChoose={setPicked}
            handle="data-ground"
          />
          <div className="acts">
            {picked !== undefined && (
              <button
                className="act"
                type="button"
                data-action="confirm"
                onClick={() => {
                  onAnswer(picked);
                }}
              >
                {fill(words.case.answer, {
                  letter: letters[ground.options.findIndex(({ cite }) => cite === picked)] ?? '',
                })}
              </button>
            )}
            <button className="act bare" type="button" data-action="continue" onClick={onSkip}>
              {words.case.groundSkip}
            </button>
          </div>
        </>
      ) : (
        <div className="opts done">
          {ground.options.map((option, index) => (
            <Answered
              key={option.cite}
              option={option}
              letter={letters[index] ?? ''}
              title={titleOf(option.cite)}
              mine={option.cite === answered}
              words={words.case}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface AnsweredProps {
  option: GroundOption;
  letter: string;
  title: string;
  mine: boolean;
  words: Words['case'];
}

function Answered({ option, letter, title, mine, words }: AnsweredProps) {
  const sign = option.right ? 'held' : 'not';
  const word = option.right ? words.carries : words.carriesNot;
  return (
    <div className={mine ? 'opt-row chosen' : 'opt-row'} data-ground={option.cite}>
      <Letter letter={letter} />
      <div className="lbl">
        {title}
        <div className="why">
          <span className={`verdict v-${sign}`}>
            <Mark sign={sign} />
            {mine ? `${words.yourAnswer} · ${word}` : word}
          </span>
          <Html html={option.why} />
        </div>
      </div>
    </div>
  );
}
