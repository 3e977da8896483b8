import type { RoomView } from '../../classroom/protocol/view.ts';
import { echoesFired } from '../../domain/case/echoes.ts';
import { replay } from '../../domain/case/play.ts';
import { make } from '../make/make.ts';
import { caseMaps } from './draw-case-map.ts';
import type { Wall } from './load-room.ts';
import { mapKey } from './map-key.ts';
import type { ByHand, Moment, Picture } from './moment.ts';
import { passage, verdictWord } from './passage.ts';

type Part = NonNullable<RoomView['debrief']>['parts'][number];

/** The debrief on the wall, case by case: what the room decided beside the rights-based path, the map, what to talk about. */
export function debriefPictures({ view, wall, byHand }: Moment): Picture[] {
  const { stage, live } = wall.words.present;
  if (view.phase === 'ended') {
    const text = make('p', 'lead2', byHand ? stage.overText : live.overText);
    const parts = byHand ? [text, saveButtons(byHand, wall), guideLink(stage.overLink)] : [text];
    return [{ title: stage.over, look: 'still', parts }];
  }
  const { parts = [], parked = [] } = view.debrief ?? {};
  const board = parked.map((text) => make('li', '', text));
  const asked = make('section', '', make('h2', 'label', stage.parked), make('ul', 'plain', ...board));
  if (parts.length === 0)
    return [
      {
        title: stage.debrief,
        look: 'still',
        parts: [make('p', 'lead2', stage.none), ...(board.length ? [asked] : [])],
      },
    ];
  return parts.flatMap((part, index) => {
    const last = index + 1 === parts.length && board.length > 0;
    return partPictures(part, wall, parts.length > 1 ? part.title : '', last ? [asked] : []);
  });
}

function partPictures(part: Part, wall: Wall, name: string, after: Node[]): Picture[] {
  const { stage } = wall.words.present;
  const named = name === '' ? [] : [make('p', 'label', name)];
  const questions = make('ol', 'plain n', ...part.questions.map((text) => make('li', '', text)));
  const maps = mapsOf(part, wall);
  return [
    { title: stage.debrief, look: 'long', parts: [...named, ledger(part, wall)] },
    { title: wall.words.debrief.rightPath, look: 'long', parts: [...named, passage(part.path)] },
    ...(maps.length > 0
      ? [
          {
            title: stage.debriefMap,
            look: 'map' as const,
            parts: [...named, make('p', 'label', stage.mapText), mapKey(wall), ...maps],
          },
        ]
      : []),
    { title: stage.questions, look: 'long', parts: [...named, questions, ...after] },
  ];
}

function saveButtons({ save }: ByHand, { words }: Wall): HTMLElement {
  const { saveTotals } = words.present.stage;
  const buttons = (['csv', 'json'] as const).map((as) => {
    const made = make('button', 'act line', saveTotals[as]);
    made.dataset.key = as;
    made.onclick = () => {
      save(as);
    };
    return made;
  });
  return make('div', 'acts', ...buttons);
}

function guideLink(text: string): HTMLElement {
  const link = make('a', '', text);
  link.href = 'facilitate.html';
  return make('p', 'lead2', link);
}

function ledger({ decisions }: Part, { words }: Wall): HTMLElement {
  const { present: t, common } = words;
  const list = make('ol', 'wallledger');
  for (const { title, chosen, verdict, right } of decisions) {
    if (chosen === null || verdict === null) continue;
    const row = make(
      'li',
      '',
      make('h2', 'label', title),
      passage(chosen, 'hand'),
      verdictWord(verdict, common.verdicts),
    );
    if (right !== null) row.append(make('div', '', make('p', 'label', t.stage.rightWas), passage(right)));
    list.append(row);
  }
  return list;
}

/** The map with the way that the room went; none where the case is not known here, or is another by now than the one that was played. */
function mapsOf({ case: id, way }: Part, { words, graphs }: Wall): SVGElement[] {
  const graph = graphs.get(id);
  if (!graph || replay(graph, way).broken) return [];
  const drawn = { title: words.present.stage.mapSvg, kinds: words.case.kinds };
  return caseMaps(graph, { path: way, echoes: echoesFired(graph, way) }, drawn, true);
}
