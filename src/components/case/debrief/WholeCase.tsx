import { useMemo } from 'react';
import { echoesFired } from '../../../domain/case/echoes.ts';
import { drawMap } from '../../../domain/case/map/draw.ts';
import { place as placeCase } from '../../../domain/case/map/place.ts';
import { CaseMap } from './CaseMap.tsx';
import type { DebriefProps } from './Debrief.tsx';
import { MapKey } from './MapKey.tsx';
import { MapList } from './MapList.tsx';

/** The map of the whole case with the learner's path drawn in, in two directions, and as a list. */
export function WholeCase(props: DebriefProps) {
  const { graph, place, runs, words } = props;
  const t = words.debrief.map;
  const { run } = place;
  const rtl = document.documentElement.dir === 'rtl';
  const kinds = words.case.kinds;
  const drawings = useMemo(() => {
    const placed = placeCase(graph);
    const seen = {
      path: run.choices,
      earlier: runs.all.filter(({ id }) => id !== run.id).flatMap(({ choices }) => choices),
      echoes: echoesFired(graph, run.choices),
    };
    return (['across', 'down'] as const).map((dir) => drawMap(placed, seen, { dir, rtl, kinds }));
  }, [graph, run, runs.all, rtl, kinds]);
  return (
    <section className="part" id="map" data-part="map">
      <h2>{t.title}</h2>
      <p className="intro">{t.intro}</p>
      <MapKey words={words} />
      {drawings.map((drawing) => (
        <CaseMap key={drawing.dir} drawing={drawing} title={t.svg} />
      ))}
      <MapList {...props} />
    </section>
  );
}
