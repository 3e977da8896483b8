import { allHands } from '../../classroom/alone/hands.ts';
import type { DecisionView } from '../../classroom/protocol/view.ts';
import { findScene } from '../../domain/case/find.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import { debriefPictures } from './debrief-pictures.ts';
import type { ByHand, Moment, Picture } from './moment.ts';
import { passage } from './passage.ts';
import { outcomePicture, judgementPicture } from './outcome-pictures.ts';
import { roundsTable } from './rounds-table.ts';

/** The pictures of a moment, in the order in which ‘on’ shows them. */
export function picturesOf(moment: Moment): Picture[] {
  const { view } = moment;
  if (view.back)
    return pictures(moment, view.back, view.back.judgement ? 'judged' : view.back.outcome ? 'revealed' : 'reading');
  if (view.phase === 'debrief' || view.phase === 'ended') return debriefPictures(moment);
  if (view.decision) return pictures(moment, view.decision, view.phase);
  return briefPictures(moment);
}

function briefPictures({ view, wall, byPhone }: Moment): Picture[] {
  const { stage } = wall.words.present;
  const { part } = view;
  if (!part) return [];
  const title = fill(stage.role, { role: part.role });
  const care = make('section', 'care', make('h2', 'label', stage.care), passage(part.care));
  // While people come in: who they will be, and what the case speaks of.
  return view.phase === 'lobby'
    ? [
        {
          title: part.title,
          look: 'lobby',
          parts: [make('p', 'lead2', title), care, ...(byPhone ? [byPhone.beside] : [])],
        },
      ]
    : [{ title, look: 'long', parts: [passage(part.brief)] }];
}

function pictures(moment: Moment, decision: DecisionView, phase: Moment['view']['phase']): Picture[] {
  switch (phase) {
    case 'voting':
      return [votePicture(moment, decision)];
    case 'closed':
      return [closedPicture(moment, decision)];
    case 'discussing':
      return [talkPicture(moment, decision)];
    case 'revealed':
      return [outcomePicture(moment, decision)];
    case 'judged': {
      const { wall, view } = moment;
      const table = roundsTable(decision, verdictsOf(moment, decision), wall, view.desk?.settings.least);
      const voted: Picture = { title: decision.scene.asks, look: 'still', parts: [table] };
      return [...(decision.tallies?.length ? [voted] : []), judgementPicture(moment, decision)];
    }
    default:
      return scenePictures(moment, decision);
  }
}

function verdictsOf({ wall, view }: Moment, { scene }: DecisionView): Record<string, string> {
  // What is looked back at may belong to an earlier case.
  const graphs = [wall.graphs.get(view.part?.case ?? ''), ...wall.graphs.values()];
  const found = graphs.map((graph) => graph && findScene(graph, scene.id)).find((each) => each !== undefined);
  return Object.fromEntries(found?.choices.map(({ id, verdict }) => [id, verdict]) ?? []);
}

function scenePictures({ wall }: Moment, { scene }: DecisionView): Picture[] {
  const { stage } = wall.words.present;
  const when = { clock: scene.clock, place: scene.place };
  const bridge = scene.bridge.map(({ title, consequence }) =>
    make('section', '', make('h2', 'label', title), passage(consequence)),
  );
  const echoes = scene.echoes.map((html) => passage(html, 'echo'));
  const papers = scene.papers.map(({ title, text }): Picture => ({
    title,
    look: 'long',
    parts: [passage(text, 'wallpaper')],
  }));
  return [
    ...(bridge.length > 0
      ? [{ title: stage.bridge, look: 'long' as const, parts: [make('p', 'label', stage.bridgeText), ...bridge] }]
      : []),
    { title: scene.title, look: 'long', when, parts: [...echoes, passage(scene.text)] },
    ...papers,
  ];
}

function votePicture(moment: Moment, decision: DecisionView): Picture {
  const { wall, byHand, byPhone } = moment;
  const { scene } = decision;
  const { present: t, common } = wall.words;
  const list = make('ol', 'opts');
  scene.options.forEach(({ id, label }, index) => {
    const letter = common.letters[index] ?? '';
    const row = make('li', 'opt-row', make('span', 'ltr', letter), passage(label, 'lbl'));
    row.dataset.choice = id;
    const button = (by: 1 | -1) => {
      const made = make('button', 'tally1', by > 0 ? '+' : '−');
      made.ariaLabel = fill(by > 0 ? t.stage.more : t.stage.less, { letter });
      made.dataset.key = `${id} ${String(by)}`;
      made.onclick = () => {
        byHand?.count(id, by);
      };
      return made;
    };
    if (byHand) row.append(make('span', 'count3', button(-1), button(1)));
    list.append(row);
  });
  const beside = byPhone ? [byPhone.beside] : byHand ? [handsBeside(moment, decision, byHand)] : [];
  return { title: scene.asks, look: 'vote', parts: [list, ...beside] };
}

function handsBeside({ view, wall }: Moment, { scene, round }: DecisionView, { hands }: ByHand): HTMLElement {
  const { present: t, common } = wall.words;
  const sum = allHands(view.desk?.hands ?? {});
  const counted = plural(t.stage.hands, sum, wall.language);
  const aside = make(
    'aside',
    'join',
    make('p', 'label', wall.says[round > 1 ? 3 : 1] ?? ''),
    make('p', 'count num', counted),
  );
  aside.ariaLabel = t.notes.hands;
  aside.querySelector('.count')?.setAttribute('role', 'status');
  if (sum > 0 && sum <= 60) aside.append(rings(sum));
  const { typing } = hands;
  if (typing) {
    const index = scene.options.findIndex(({ id }) => id === typing.option);
    // In the first vote nobody reads a number from the wall.
    const digits = round > 1 ? typing.digits : '•'.repeat(typing.digits.length);
    aside.append(
      make('p', 'count', fill(t.stage.typing, { letter: common.letters[index] ?? '', digits: digits || '…' })),
    );
  }
  aside.append(make('p', 'label', t.stage.sumOnly));
  return aside;
}

function rings(n: number): HTMLElement {
  const made = make('p', 'tallies', ...Array.from({ length: n }, () => make('i', 'in')));
  made.ariaHidden = 'true';
  return made;
}

function closedPicture(moment: Moment, decision: DecisionView): Picture {
  const { view, wall, byPhone } = moment;
  const { present: t } = wall.words;
  const hidden = (decision.tallies ?? []).length < decision.round;
  const hands = plural(t.stage.votes, allHands(view.desk?.hands ?? {}), wall.language);
  if (hidden)
    return {
      title: t.stage.closedTitle,
      look: 'still',
      parts: [byPhone?.sum ?? make('p', 'count num', hands), make('p', 'lead2', t.stage.closedText)],
    };
  const table = roundsTable(decision, undefined, wall, view.desk?.settings.least);
  return { title: decision.scene.asks, look: 'still', parts: [table, ...namedLine(moment, decision)] };
}

/** Who moves the case, where it does not go without saying. */
function namedLine({ view, wall, byHand }: Moment, decision: DecisionView): Node[] {
  if (!byHand) return [];
  const { present: t, common } = wall.words;
  const index = decision.scene.options.findIndex(({ id }) => id === byHand.picked);
  const { rooms = [], settings } = view.desk ?? {};
  const text =
    index >= 0
      ? fill(t.stage.picked, { letter: common.letters[index] ?? '' })
      : decision.round < decision.rounds
        ? ''
        : settings?.decides === 'facilitator'
          ? t.stage.nameOne
          : rooms.length > 1
            ? t.stage.level
            : rooms.length === 0
              ? t.stage.tooFew
              : '';
  if (text === '') return [];
  const made = make('p', 'lead2 hand', text);
  made.role = 'status';
  return [made];
}

function talkPicture(moment: Moment, decision: DecisionView): Picture {
  const { stage } = moment.wall.words.present;
  const { letters } = moment.wall.words.common;
  const options = make('ol', 'opts short');
  decision.scene.options.forEach(({ label }, index) => {
    options.append(make('li', 'opt-row', make('span', 'ltr', letters[index] ?? ''), passage(label, 'lbl')));
  });
  return {
    title: stage.talkTitle,
    look: 'still',
    parts: [
      make('p', 'lead2', moment.wall.says[2] ?? ''),
      options,
      ...(moment.byHand?.picked === undefined ? [] : namedLine(moment, decision)),
    ],
  };
}
