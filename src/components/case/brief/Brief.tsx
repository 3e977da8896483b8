import type { Ref } from 'react';
import type { CaseGraph, Telling } from '../../../domain/case/graph.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import type { Words } from '../words.ts';

interface BriefProps {
  graph: CaseGraph;
  lessons: { id: string; title: string; href?: string }[];
  pairTitle: string | undefined;
  telling: Telling;
  words: Words['case'];
  heading?: Ref<HTMLHeadingElement>;
  onTelling: (telling: Telling) => void;
  onStart: () => void;
  onSkip: () => void;
}

const TELLINGS = ['guided', 'practice', 'own'] as const;

/** The folder before the case: what you know, who is in it, the care notice, when to be told the law, begin or skip. */
export function Brief(props: BriefProps) {
  const { graph, lessons, pairTitle, telling, words, heading, onTelling, onStart, onSkip } = props;
  const first = graph.scenes.find((scene) => scene.id === graph.start);
  return (
    <article className="sheet pad cover tab">
      <div className="cover-a">
        <h1 ref={heading} tabIndex={-1}>
          {graph.title}
        </h1>
        <Html className="text" html={graph.brief} />
      </div>
      <div className="cover-b">
        <dl>
          <dt>{words.about.you}</dt>
          <dd>{graph.role}</dd>
          <dt>{words.about.people}</dt>
          <dd>
            <ul>
              {graph.people.map((person) => (
                <li key={person.id}>
                  <b>{person.name}</b>, {person.who}
                </li>
              ))}
            </ul>
          </dd>
          <dt>{words.learn}</dt>
          <dd>
            <ul className="plain">
              {graph.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </dd>
          <dt>{words.about.lessons}</dt>
          <dd>
            {lessons.map((lesson) => (
              <span className="line1" key={lesson.id}>
                {lesson.href === undefined ? lesson.title : <a href={lesson.href}>{lesson.title}</a>}
              </span>
            ))}
          </dd>
          {graph.pair && pairTitle && (
            <>
              <dt>{words.about.pair}</dt>
              <dd>
                <a href={`case-${graph.pair.with}.html`}>{pairTitle}</a>. {graph.pair.changed}.
              </dd>
            </>
          )}
        </dl>
      </div>
      <section className="care cover-a">
        <h2>{words.care.title}</h2>
        <Html className="small" html={graph.care} />
        <p className="small">{words.care.stop}</p>
      </section>
      <fieldset className="mode cover-b">
        <legend className="label">{words.telling.legend}</legend>
        {TELLINGS.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="telling"
              value={value}
              checked={telling === value}
              onChange={() => {
                onTelling(value);
              }}
            />
            <span>
              {words.telling[value]} {graph.mode === value && <span className="quiet small">{words.telling.advised}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="acts cover-a">
        {/* A link, so that it leads somewhere before the script has arrived. */}
        <a
          className="act"
          href="#first-scene"
          role="button"
          data-action="start"
          onClick={(event) => {
            event.preventDefault();
            onStart();
          }}
        >
          {fill(words.begin, { scene: first?.title ?? '' })}
        </a>
        <a
          className="act bare"
          href="#summary"
          role="button"
          data-action="skip"
          onClick={(event) => {
            event.preventDefault();
            onSkip();
          }}
        >
          {words.skip}
        </a>
      </div>
    </article>
  );
}
