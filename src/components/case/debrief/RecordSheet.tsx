import { decisionRecord } from '../../../domain/case/decision-record.ts';
import { ledger } from '../../../domain/case/debrief.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DebriefProps } from './Debrief.tsx';

/** The decision record that a real file would hold, filled from the path taken. What nobody filled stays visible. */
export function RecordSheet({ graph, place, words, cards }: DebriefProps) {
  const t = words.debrief.record;
  const { run, ending } = place;
  const { decision, fields } = decisionRecord(graph, run.choices);
  const named = ledger(graph, run.choices).flatMap(({ step, chosen }) => {
    const cite = run.grounds[step];
    return chosen.ground && cite ? [`${cards.get(cite)?.title ?? cite} (${fill(t.by, { n: step + 1 })})`] : [];
  });
  return (
    <section className="part" id="record" data-part="record">
      <h2>{t.title}</h2>
      <p className="intro">{t.intro}</p>
      <div className="record">
        <div className="head">
          <h3>{t.name}</h3>
          <p className="label">{fill(t.head, { title: graph.title })}</p>
        </div>
        <dl>
          <div>
            <dt>{decision}</dt>
            <dd>
              {ending.title} · {words.case.kinds[ending.kind]}
            </dd>
          </div>
          {fields.map(({ id, label, value, step }) => (
            <div key={id} className={value === undefined ? 'no' : ''} data-field={id}>
              <dt>{label}</dt>
              <dd>
                {value ?? t.no}
                {step !== undefined && <span className="by">{fill(t.by, { n: step + 1 })}</span>}
              </dd>
            </div>
          ))}
          <div className={named.length === 0 ? 'no' : ''}>
            <dt>{t.ground}</dt>
            <dd>{named.length === 0 ? t.no : named.join(' · ')}</dd>
          </div>
        </dl>
        <p className="label foot-note">{t.disclaimer}</p>
      </div>
      <div className="acts">
        <button
          className="act line"
          type="button"
          data-action="print"
          onClick={() => {
            window.print();
          }}
        >
          {t.print}
        </button>
      </div>
    </section>
  );
}
