import { debriefHead } from '../../../domain/case/debrief.ts';
import { VERDICTS } from '../../../domain/case/verdicts.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import { Html } from '../Html.tsx';
import type { DebriefProps } from './Debrief.tsx';

/** How it ended, and in a sentence what the decisions were. */
export function EndingHead({ graph, place, words, heading, language, runs }: DebriefProps) {
  const t = words.debrief;
  const { run, ending } = place;
  const head = debriefHead(graph, run.choices);
  const counted = VERDICTS.filter((verdict) => head.counts[verdict] > 0).map((verdict) =>
    plural(t.counts[verdict], head.counts[verdict], language),
  );
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(counted);
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(run.startedAt);
  const which = run.whatIf
    ? fill(t.whatIf, { n: run.whatIf.from + 1 })
    : runs.all.indexOf(run) === 0
      ? t.firstRun
      : fill(t.runNumber, { n: runs.all.filter((each) => !each.whatIf).indexOf(run) + 1 });
  return (
    <section className="ending" data-ending={ending.id} data-kind={ending.kind}>
      <div>
        <p className="kind">
          {fill(t.ending, { n: head.number?.n ?? 1, of: graph.endings.length, kind: words.case.kinds[ending.kind] })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {ending.title}
        </h1>
        <Html className="text" html={ending.text} />
      </div>
      <div>
        <p className="label">{fill(t.head, { decisions: head.decisions, when: `${which}, ${day}` })}</p>
        <p className="text">
          {fill(t.countsText, { of: head.decisions, list })} {head.mended && t.mendedText}
        </p>
        <div className="acts">
          <a className="act" href="#path">
            {t.seePath}
          </a>
          <button
            className="act bare"
            type="button"
            data-action="print"
            onClick={() => {
              window.print();
            }}
          >
            {t.print}
          </button>
        </div>
      </div>
    </section>
  );
}
