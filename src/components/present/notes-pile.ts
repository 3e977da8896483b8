import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Command } from '../../classroom/session/commands.ts';
import { make } from '../make/make.ts';
import type { Room } from './load-room.ts';
import { passage } from './passage.ts';

/**
 * What only the facilitator sees beside the screen: the words of the run sheet for this decision, its notes for the reveal, what to watch
 * for, what the room reads, and the questions on the board. All of it stands in the page for facilitators and in the case.
 */
export function notesPile(room: Room, view: RoomView, ask: (command: Command) => void, typed: string): HTMLElement {
  const t = room.words.present.notes;
  const { guide, roomCase } = room;
  const name = view.decision ? `${roomCase.graph.id}/${view.decision.scene.id}` : '';
  const from = (selector: string): Node[] =>
    name === '' ? [] : [...guide.querySelectorAll(selector)].map((each) => document.importNode(each, true));
  const said = from(`[data-bridge="${name}"] .said, [data-decision="${name}"] .said`);
  const reveal = from(`[data-reveal="${name}"] > :not(h5)`);
  const telling = view.phase === 'revealed' || view.phase === 'judged' || view.phase === 'closed';
  const pile = make('aside', 'pile notes1', make('p', 'label', t.onlyYou));
  pile.ariaLabel = t.onlyYou;
  const paper = (look: string, title: string, open: boolean, parts: Node[]) => {
    if (parts.length === 0) return;
    const made = make('details', `aside1 ${look}`, make('summary', '', title), make('div', '', ...parts));
    made.open = open;
    pile.append(made);
  };
  paper('note', t.sheet, !telling, said);
  paper('form', t.reveal, telling, reveal);
  paper(
    'report',
    t.watch,
    telling,
    roomCase.facilitator.watch.map((html) => passage(html)),
  );
  if (view.decision) paper('list', t.reads, false, [passage(view.decision.scene.text)]);
  else paper('list', t.aims, true, [passage(roomCase.facilitator.aims)]);
  if (view.phase !== 'ended') pile.append(parking(room, view, ask, typed));
  return pile;
}

function parking(room: Room, view: RoomView, ask: (command: Command) => void, typed: string): HTMLElement {
  const t = room.words.present.notes;
  const field = make('textarea', '');
  field.value = typed;
  field.maxLength = 280;
  field.rows = 2;
  field.dataset.key = 'park';
  const keep = make('button', 'act line', t.parkAction);
  keep.dataset.key = 'keep';
  keep.onclick = () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    ask({ do: 'park', text });
  };
  const label = make('label', 'field', make('span', 'label', t.park), field);
  const board = (view.desk?.questions ?? []).map(({ text }) => make('li', '', text));
  return make(
    'section',
    'parking',
    label,
    keep,
    ...(board.length > 0 ? [make('h2', 'label', t.parked), make('ul', 'plain', ...board)] : []),
  );
}
