import { startFrom, withinBounds } from '../../classroom/alone/address.ts';
import { type Settings } from '../../classroom/session/settings.ts';
import { fill } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import { field, row } from './form-rows.ts';
import { keysList } from './keys-list.ts';
import type { Room } from './load-room.ts';
import { openNotes } from './open-notes.ts';
import { beginSitting, keptSitting, type Sitting } from './sitting.ts';

/**
 * What is chosen before a case is shown: its decisions and how they are voted on, as the address says or as usual; and, where a session
 * is kept on this device, the way back into it.
 * @param begin takes the session that was chosen
 */
export function startPanel(room: Room, begin: (sitting: Sitting) => void): HTMLElement {
  const { roomCase, words } = room;
  const { graph, facilitator } = roomCase;
  const t = words.present.start;
  const start = startFrom(location.hash, graph, facilitator.timing.discuss);
  const { settings } = start;
  const kept = keptSitting(roomCase);

  const whole = row('radio', 'which', t.whole, t.wholeText, start.scenes.length === 0);
  const some = row('radio', 'which', t.some, t.someText, start.scenes.length > 0);
  const scenes = graph.scenes.map((scene) => {
    const made = row('checkbox', 'scene', scene.title, scene.asks, start.scenes.includes(scene.id), scene.clock);
    made.input.value = scene.id;
    made.input.onchange = () => {
      some.input.checked = true;
    };
    return made;
  });
  const twice = row('checkbox', 'twice', t.twice, '', settings.rounds === 2);
  const hide = row('checkbox', 'hide', t.hide, '', settings.hideFirst);
  const clock = row('checkbox', 'clock', t.clock, t.clockText, settings.timer !== null);
  const vote = field(t.voteMinutes, (settings.timer?.vote ?? 60) / 60, 1, 60);
  const talk = field(t.talkMinutes, (settings.timer?.discuss ?? 300) / 60, 1, 60);
  const byRoom = row('radio', 'decides', t.room, t.roomText, settings.decides === 'room');
  const byMe = row('radio', 'decides', t.facilitator, t.facilitatorText, settings.decides === 'facilitator');
  const least = field(t.least, settings.least, 3, 100);

  const chosen = (): Settings =>
    withinBounds({
      rounds: twice.input.checked ? 2 : 1,
      hideFirst: hide.input.checked,
      least: Number(least.input.value),
      decides: byMe.input.checked ? 'facilitator' : 'room',
      timer: clock.input.checked ? { vote: seconds(vote.input, 1), discuss: seconds(talk.input, 5) } : null,
    });
  const form = make('form', 'startform');
  form.onsubmit = (event) => {
    event.preventDefault();
    const only = some.input.checked ? scenes.filter(({ input }) => input.checked).map(({ input }) => input.value) : [];
    begin(beginSitting(roomCase, only, chosen()));
  };
  const goes = typeof kept === 'object';
  const submit = make('button', goes ? 'act line' : 'act', goes ? t.anew : t.begin);
  submit.type = 'submit';
  submit.dataset.action = 'begin';
  const notes = make('button', 'act line', t.notes);
  notes.dataset.action = 'notes';
  notes.onclick = () => {
    openNotes(graph.id);
  };
  form.append(
    group(t.decisions, whole.label, some.label, make('div', 'under', ...scenes.map(({ label }) => label))),
    group(t.votes, twice.label, hide.label, clock.label, make('div', 'fields', vote.label, talk.label, least.label)),
    group(t.decides, byRoom.label, byMe.label),
    make('div', 'acts', submit, notes),
    make('p', 'small quiet', t.notesText),
    keysList(words.present),
  );
  const panel = make('div', '');
  if (kept) panel.append(keptPart(kept, room, begin));
  panel.append(form);
  return panel;
}

/** A session that is kept on this device: the way back into it, or why there is none. */
function keptPart(
  kept: NonNullable<ReturnType<typeof keptSitting>>,
  room: Room,
  begin: (sitting: Sitting) => void,
): HTMLElement {
  const t = room.words.present.start;
  if (typeof kept === 'string') return make('p', 'notekept text', kept === 'changed' ? t.changed : t.unread);
  const view = kept.view();
  const where =
    view.phase === 'debrief' || view.phase === 'ended'
      ? t.whereDebrief
      : view.decision
        ? fill(t.whereDecision, { title: view.decision.scene.title })
        : t.whereStart;
  const time = new Date(kept.session().opened).toLocaleString(room.language, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const goOn = make('button', 'act', t.goOnAction);
  goOn.dataset.action = 'go-on';
  goOn.onclick = () => {
    begin(kept);
  };
  return make(
    'section',
    'notekept',
    make('h2', '', t.goOn),
    make('p', 'text', fill(t.goOnText, { time, where })),
    make('p', 'acts', goOn),
  );
}

function group(title: string, ...rows: Node[]): HTMLElement {
  const made = make('fieldset', 'startgroup', make('legend', '', title), ...rows);
  return made;
}

function seconds({ value }: HTMLInputElement, usual: number): number {
  const minutes = Number(value);
  return 60 * (minutes >= 1 && minutes <= 60 ? Math.round(minutes) : usual);
}
