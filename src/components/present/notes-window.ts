import { readMessage, type Message } from '../../classroom/alone/message.ts';
import type { Command } from '../../classroom/session/commands.ts';
import type { JournalEvent } from '../../classroom/session/events.ts';
import { fill } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import { openChannel } from './channel.ts';
import type { Room } from './load-room.ts';
import { drawNotes } from './notes-view.ts';
import { keptSitting, type Sitting, sittingOf } from './sitting.ts';

/** The window beside the screen, for the facilitator alone: follows the screen, and may lead it. */
export function showNotes(page: HTMLElement, room: Room): void {
  const { graph } = room.roomCase;
  const t = room.words.present.notes;
  document.title = fill(t.title, { title: graph.title });
  page.dataset.phase = 'notes';
  const told = make('p', 'label', t.waiting);
  told.role = 'status';
  const place = make('div', '');
  page.replaceChildren(told, place);
  page.className = 'page notespage';

  const channel = openChannel(graph.id);
  const tell = (message: Message) => {
    channel.postMessage(message);
  };
  let stands: Sitting | undefined;
  const draw = () => {
    if (stands) drawNotes(place, room, stands, ask);
  };
  const ask = (command: Command) => {
    if (stands) tell({ say: 'do', step: stands.session().step, command });
  };
  const follow = (journal: readonly JournalEvent[]) => {
    stands = sittingOf(room.roomCase, journal);
    told.textContent = '';
    draw();
  };
  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message?.say === 'stands') follow(message.journal);
    if (message?.say === 'gone') told.textContent = t.gone;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'PageDown' || !stands) return;
    event.preventDefault();
    place.querySelector<HTMLButtonElement>('[data-action="on"]')?.click();
  });
  // The minutes go on though nothing happens on the screen.
  setInterval(() => {
    const since = place.querySelector('[data-since]');
    if (stands && since) since.textContent = minutesIn(stands, t);
  }, 5000);
  const kept = keptSitting(room.roomCase);
  if (typeof kept === 'object') follow(kept.journal);
  tell({ say: 'hello' });
}

function minutesIn(sitting: Sitting, t: Room['words']['present']['notes']): string {
  return fill(t.whole, { n: Math.floor((Date.now() - sitting.session().opened) / 60_000) });
}
