import { echoesFired } from '../../domain/case/echoes.ts';
import { findScene } from '../../domain/case/find.ts';
import { replay } from '../../domain/case/play.ts';
import { rightChoice } from '../../domain/case/right-path.ts';
import { make } from '../make/make.ts';
import { caseMaps } from './draw-case-map.ts';
import { mapKey } from './map-key.ts';
import type { Moment, Picture } from './moment.ts';
import { passage, verdictWord } from './passage.ts';

/** The debrief on the wall: what the room decided beside the rights-based path, the map, what to talk about. */
export function debriefPictures(moment: Moment): Picture[] {
  const { view, room } = moment;
  const { stage } = room.words.present;
  if (view.phase === 'ended')
    return [
      { title: stage.over, look: 'plain', parts: [make('p', 'lead2', stage.overText), guideLink(stage.overLink)] },
    ];
  const { debrief } = view;
  const part = debrief?.parts[0];
  if (!debrief || !part || part.decisions.length === 0)
    return [{ title: stage.debrief, look: 'plain', parts: [make('p', 'lead2', stage.none)] }];
  const path = roomPath(moment);
  const questions = make('ol', 'plain n', ...part.questions.map((text) => make('li', '', text)));
  const board = debrief.parked.map((text) => make('li', '', text));
  return [
    { title: stage.debrief, look: 'long', parts: [ledger(moment)] },
    { title: room.words.debrief.rightPath, look: 'long', parts: [passage(part.path)] },
    {
      title: stage.debriefMap,
      look: 'map',
      parts: [make('p', 'label', stage.mapText), mapKey(room), ...maps(moment, path)],
    },
    {
      title: stage.questions,
      look: 'long',
      parts: [
        questions,
        ...(board.length > 0 ? [make('h2', 'label', stage.parked), make('ul', 'plain', ...board)] : []),
      ],
    },
  ];
}

function guideLink(text: string): HTMLElement {
  const link = make('a', '', text);
  link.href = 'facilitate.html';
  return make('p', 'lead2', link);
}

/** Every choice of the way that the room went, with those that colleagues made in between. */
function roomPath({ places }: Moment): string[] {
  const last = places.filter(({ outcome }) => outcome).at(-1);
  return last?.outcome ? [...last.path, last.outcome.choice] : [];
}

function ledger({ room, places }: Moment): HTMLElement {
  const { present: t, common } = room.words;
  const { graph } = room.roomCase;
  const list = make('ol', 'wallledger');
  for (const { scene, path, outcome } of places) {
    const found = findScene(graph, scene);
    const chosen = found?.choices.find(({ id }) => id === outcome?.choice);
    if (!found || !chosen) continue;
    const right = rightChoice(graph, scene, replay(graph, path).facts);
    const row = make(
      'li',
      '',
      make('h2', 'label', found.title),
      passage(chosen.label, 'hand'),
      verdictWord(chosen.verdict, common.verdicts),
    );
    if (chosen.verdict !== 'rights-based' && right)
      row.append(make('div', '', make('p', 'label', t.stage.rightWas), passage(right.label)));
    list.append(row);
  }
  return list;
}

function maps({ room }: Moment, path: readonly string[]): SVGElement[] {
  const { graph } = room.roomCase;
  const words = { title: room.words.present.stage.mapSvg, kinds: room.words.case.kinds };
  return caseMaps(graph, { path, echoes: echoesFired(graph, path) }, words, true);
}
