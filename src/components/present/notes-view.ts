import { nextCommand, backCommand } from '../../classroom/alone/next-command.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Command } from '../../classroom/session/commands.ts';
import { fill } from '../../i18n/fill.ts';
import { focusOn, make } from '../make/make.ts';
import { handsFields } from './hands-fields.ts';
import type { Room } from './load-room.ts';
import { notesPile } from './notes-pile.ts';
import { onWords } from './on-words.ts';
import { passage } from './passage.ts';
import { roundsTable } from './rounds-table.ts';
import { SAID_LAST, saidStep } from './said-step.ts';
import type { Sitting } from './sitting.ts';

type Ask = (command: Command) => void;

/** Draws the notes for the moment in which a session stands. What is typed and has the focus stays. */
export function drawNotes(place: HTMLElement, room: Room, sitting: Sitting, ask: Ask): void {
  const view = sitting.view();
  const t = room.words.present.notes;
  const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
  const typed = place.querySelector<HTMLTextAreaElement>('[data-key="park"]')?.value ?? '';
  const minutes = Math.floor((Date.now() - sitting.session().opened) / 60_000);
  const since = make('span', 'num', fill(t.whole, { n: minutes }));
  since.dataset.since = '';
  const shown = view.decision;
  const where = shown
    ? `${shown.scene.clock ? `${shown.scene.clock} · ` : ''}${shown.scene.title}`
    : (view.part?.title ?? '');
  const both = make('div', 'notesdesk', desk(room, view, ask), notesPile(room, view, ask, typed));
  const before = place.dataset.moment;
  place.dataset.moment = `${view.phase} ${String(view.step)}`;
  // What was opened or shut by hand stays so until the session goes on.
  if (before === place.dataset.moment)
    place.querySelectorAll('details').forEach(({ open }, n) => {
      const now = both.querySelectorAll('details')[n];
      if (now) now.open = open;
    });
  place.replaceChildren(make('p', 'steps', make('span', '', where), since), both);
  const back = focused === undefined ? null : place.querySelector<HTMLElement>(`[data-key="${focused}"]`);
  if (back) back.focus();
  else if (before !== place.dataset.moment) focusOn(place.querySelector('h1'));
}

function desk(room: Room, view: RoomView, ask: Ask): HTMLElement {
  const { notes: t, act } = room.words.present;
  const sheet = make('article', 'sheet pad', make('h1', '', phaseWords(view, t)));
  if (view.decision && !['judged', 'debrief', 'ended'].includes(view.phase))
    sheet.append(make('p', 'quiet', fill(t.timing, planned(room, view))));
  const say = sayNow(room, view);
  if (say !== '') sheet.append(make('div', 'says', make('p', 'label', t.say), make('p', 'lead', say)));
  const next = nextCommand(view);
  const level =
    next?.do === 'reveal' && (view.desk?.rooms.length !== 1 || view.desk.settings.decides === 'facilitator');
  if (next && !level) {
    const on = button(onWords(view, act), 'act', 'on', () => {
      ask(next);
    });
    on.dataset.action = 'on';
    sheet.append(make('div', 'acts', on, make('p', 'small', t.key)));
  }
  const { decision } = view;
  if (decision && view.phase === 'voting') sheet.append(handsFields(room, view, ask));
  if (decision && (decision.tallies ?? []).length > 0 && view.desk)
    sheet.append(make('h2', 'label', t.result), roundsTable(decision, undefined, room, view.desk.settings.least));
  if (decision && (view.phase === 'closed' || view.phase === 'discussing')) sheet.append(chooser(room, view, ask));
  sheet.append(asides(room, view, ask));
  return sheet;
}

/** The minutes as they were set for this session or, without a clock, as the case plans them. */
function planned({ roomCase }: Room, { desk: of }: RoomView): { vote: number; discuss: number } {
  const timer = of?.settings.timer;
  if (!timer) return roomCase.facilitator.timing;
  return { vote: Math.round(timer.vote / 60), discuss: Math.round(timer.discuss / 60) };
}

function chooser(room: Room, { decision }: RoomView, ask: Ask): HTMLElement {
  const { present, common } = room.words;
  const t = present.notes;
  const list = make('div', 'chooser', make('h2', 'label', t.choose), make('p', 'small quiet', t.chooseText));
  decision?.scene.options.forEach(({ id, label }, index) => {
    const letter = common.letters[index] ?? '';
    const go = button(fill(t.goWith, { letter }), 'act line', `go ${id}`, () => {
      ask({ do: 'reveal', choice: id });
    });
    list.append(make('div', 'chooserow', passage(label), go));
  });
  return list;
}

function asides(room: Room, view: RoomView, ask: Ask): HTMLElement {
  const t = room.words.present.notes;
  const back = backCommand(view);
  const blank = view.blank === true;
  const made = make('div', 'acts');
  made.append(
    button(blank ? t.light : t.dark, 'act line', 'blank', () => {
      ask({ do: 'blank', on: !blank });
    }),
  );
  if (view.back)
    made.append(
      button(room.words.present.act.forward, 'act line', 'forward', () => {
        ask({ do: 'look', decision: null });
      }),
    );
  if (back)
    made.append(
      button(back.do === 'reopen' ? room.words.present.act.reopen : t.back, 'act line', 'back', () => {
        ask(back);
      }),
    );
  if (view.phase !== 'ended') {
    const end = button(view.phase === 'debrief' ? room.words.present.act.over : t.end, 'act bare', 'end', () => {
      if (end.dataset.sure !== undefined) ask({ do: view.phase === 'debrief' ? 'end' : 'debrief' });
      end.dataset.sure = '';
      end.textContent = t.endSure;
    });
    made.append(end);
  }
  return made;
}

function button(text: string, look: string, key: string, press: () => void): HTMLButtonElement {
  const made = make('button', look, text);
  made.dataset.key = key;
  made.onclick = press;
  return made;
}

type NotesWords = Room['words']['present']['notes'];

function phaseWords({ phase, decision }: RoomView, { phases }: NotesWords): string {
  const words = phases[phase];
  if (typeof words === 'string') return fill(words, { title: decision?.scene.title ?? '' });
  return words[(decision?.round ?? 1) - 1] ?? '';
}

/** What is said now, as the page for facilitators has it. */
function sayNow({ says }: Room, view: RoomView): string {
  const over = view.phase === 'closed' && (view.decision?.round ?? 0) > 1;
  const step = over ? SAID_LAST : saidStep(view);
  return step === undefined ? '' : `‘${says[step] ?? ''}’`;
}
