import { ledger, type LedgerRow } from '../../../domain/case/debrief.ts';
import { fill } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import { Cites } from '../law/Cites.tsx';
import { VerdictWord } from '../Mark.tsx';
import type { DebriefProps } from './Debrief.tsx';

/** The learner's path beside the rights-based one, decision by decision, with judgement, sources and the way back to each. */
export function Ledger(props: DebriefProps) {
  const { graph, place, words } = props;
  const t = words.debrief.path;
  return (
    <section className="part" id="path">
      <h2>{t.title}</h2>
      <p className="intro">{t.intro}</p>
      <ol className="ledger">
        <li className="head" aria-hidden="true">
          <span>{t.when}</span>
          <span>{t.you}</span>
          <span>{t.right}</span>
          <span />
        </li>
        {ledger(graph, place.run.choices).map((row) => (
          <Row key={row.step} row={row} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, words, cards, place, runs }: DebriefProps & { row: LedgerRow }) {
  const t = words.debrief.path;
  const { step, scene, chosen, right, same, turning } = row;
  const n = step + 1;
  return (
    <li id={`decision-${String(n)}`} data-step={step} data-verdict={chosen.verdict}>
      <p className="at">
        <b>{scene.clock ? `${String(n)} · ${scene.clock}` : n}</b>
        <br />
        {scene.title}
        {turning && (
          <>
            <br />
            <span className="turn">{t.turning}</span>
          </>
        )}
      </p>
      <div className="c-me">
        <p className="col">{t.you}</p>
        <Html className="me" html={chosen.label} />
        <VerdictWord verdict={chosen.verdict} word={words.common.verdicts[chosen.verdict]} />
      </div>
      <div className="c-rb">
        <p className="col">{t.right}</p>
        {same ? <p className="same">{t.same}</p> : <Html className="rb" html={right.label} />}
      </div>
      <p className="wi">
        <button
          className="act line"
          type="button"
          data-action="what-if"
          data-step={step}
          onClick={() => {
            runs.whatIf(place.run, step);
          }}
        >
          {t.whatIf}
          <span className="vh"> {fill(t.whatIfFor, { n })}</span>
        </button>
      </p>
      <details className="more reasons">
        <summary>{t.why}</summary>
        <Html className="text" html={chosen.why} />
        <Named row={row} named={place.run.grounds[step]} cards={cards} words={t} />
        <Cites ids={chosen.cites} law={cards} label={words.case.cites} />
        {!same && (
          <>
            <h3 className="label">{t.right}</h3>
            <Html className="text" html={right.why} />
            <Cites ids={right.cites} law={cards} label={words.case.cites} />
          </>
        )}
      </details>
    </li>
  );
}

interface NamedProps {
  row: LedgerRow;
  named: string | undefined;
  cards: DebriefProps['cards'];
  words: DebriefProps['words']['debrief']['path'];
}

function Named({ row, named, cards, words }: NamedProps) {
  const right = row.chosen.ground?.options.find((option) => option.right)?.cite;
  if (named === undefined || right === undefined) return null;
  const title = (cite: string) => cards.get(cite)?.title ?? cite;
  return (
    <p className="text small">
      {fill(words.ground, { cite: title(named) })}{' '}
      {named === right ? words.groundRight : fill(words.groundWrong, { right: title(right) })}
    </p>
  );
}
