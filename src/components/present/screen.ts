import {
  addHand,
  beginNumber,
  endNumber,
  type Hands,
  removeHand,
  typeDigit,
  undoHand,
} from '../../classroom/alone/hands.ts';
import { askedBy, type Asked } from '../../classroom/alone/keys.ts';
import { readMessage, type Message } from '../../classroom/alone/message.ts';
import { backCommand, forwardCommand, nextCommand } from '../../classroom/alone/next-command.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Command, Refusal } from '../../classroom/session/commands.ts';
import { attempt } from '../../domain/attempt.ts';
import { openChannel } from './channel.ts';
import type { Room } from './load-room.ts';
import type { Picture } from './moment.ts';
import { onWords } from './on-words.ts';
import { openNotes } from './open-notes.ts';
import { picturesOf } from './pictures.ts';
import { saveTotals } from './save-totals.ts';
import type { Sitting } from './sitting.ts';
import { type Act, stageFor } from './stage.ts';
import { stayAwake, toggleFullScreen } from './whole-screen.ts';

/**
 * The screen in the room: shows a session, and leads it by keys, by a presenter’s remote, by its buttons, and from the notes.
 * What is only seen – the page, a number that is being typed, an option that was named – is kept nowhere.
 */
export function showScreen(room: Room, sitting: Sitting): void {
  let view = sitting.view();
  let hands: Hands = { counts: view.desk?.hands ?? {}, added: [] };
  let picked: string | undefined;
  let picture = 0;
  let asking = false;
  const stage = stageFor(room, ask, (shown, last) => actsOf(room, shown, last));
  const channel = openChannel(room.roomCase.graph.id);
  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (message?.say === 'hello') tellAll();
    if (message?.say === 'do') perform(message.command, message.step);
  };
  addEventListener('pagehide', () => {
    tell({ say: 'gone' });
  });
  addEventListener('pageshow', tellAll);
  addEventListener('resize', () => {
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = (event.target as Element).closest('button, a');
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return;
    const asked = askedBy(event.key, document.documentElement.dir === 'rtl');
    if (asked === undefined) return;
    event.preventDefault();
    ask(asked);
  });
  draw(true);
  tellAll();
  stage.startClock(() => view.timer);
  stayAwake();

  /** Carries out what a key or a button asks for. */
  function ask(asked: Asked): void {
    // In the dark every key brings the picture back first: nobody goes on without seeing where.
    if (view.blank && asked !== 'notes' && asked !== 'full') perform({ do: 'blank', on: false });
    else if (asking) answerEnd(asked);
    else if (typeof asked === 'object') digit(asked.digit);
    else word(asked);
  }

  function word(asked: Exclude<Asked, object>): void {
    const voting = view.phase === 'voting' && !view.back;
    switch (asked) {
      case 'on':
        if (hands.typing) counted(endNumber(hands));
        else on();
        break;
      case 'back':
        back();
        break;
      case 'dark':
        perform({ do: 'blank', on: true });
        break;
      case 'undo':
        if (voting) counted(undoHand(hands));
        break;
      case 'number':
        if (voting) counted(beginNumber(hands));
        break;
      case 'cancel':
        cancel();
        break;
      case 'clock':
        perform({ do: 'timer', seconds: view.timer ? null : (view.desk?.settings.timer?.discuss ?? 300) });
        break;
      case 'full':
        void toggleFullScreen();
        break;
      case 'notes':
        openNotes(room.roomCase.graph.id);
        break;
      case 'end':
        asking = view.phase !== 'ended';
        draw();
        break;
      case 'help':
        stage.toggleKeys();
        break;
    }
  }

  function on(): void {
    if (stage.turn(1)) return;
    if (picture + 1 < pictures().length) {
      picture += 1;
      draw(true);
      return;
    }
    const command = forwardCommand(view) ?? nextCommand(view, picked);
    if (command) perform(command);
  }

  function back(): void {
    if (stage.turn(-1)) return;
    if (picture > 0) {
      picture -= 1;
      draw(true);
      while (stage.turn(1));
      return;
    }
    const command = backCommand(view);
    if (command) perform(command);
  }

  function cancel(): void {
    if (hands.typing) counted({ counts: hands.counts, added: hands.added });
    else if (picked !== undefined) picked = undefined;
    else if (view.back) perform({ do: 'look', decision: null });
    draw();
  }

  function digit(typed: string): void {
    if (hands.typing) {
      counted(typeDigit(hands, typed));
      return;
    }
    const option = view.decision?.scene.options[Number(typed) - 1]?.id;
    if (option === undefined || view.back) return;
    if (view.phase === 'voting') counted(addHand(hands, option));
    else if (view.phase === 'closed' || view.phase === 'discussing') {
      picked = option;
      draw();
    }
  }

  function answerEnd(asked: Asked): void {
    asking = false;
    if (asked === 'on') perform({ do: view.phase === 'debrief' ? 'end' : 'debrief' });
    else draw();
  }

  function counted(now: Hands): void {
    hands = now;
    perform({ do: 'tally', counts: now.counts });
  }

  /** Does something at the moment that is shown, or says why it cannot be done. */
  function perform(command: Command, step = sitting.session().step): void {
    const looked = view.back?.n;
    const before = sitting.session().step;
    const refused = sitting.do(command, step);
    view = sitting.view();
    const moved = sitting.session().step !== before || view.back?.n !== looked;
    if (moved) {
      picture = 0;
      picked = undefined;
      hands = { counts: view.desk?.hands ?? {}, added: [] };
    } else if (command.do === 'tally') hands = { ...hands, counts: command.counts };
    draw(moved);
    stage.say(refused ? refusalIn(room, refused) : sitting.keep() ? '' : room.words.present.stage.notKept);
    tellAll();
  }

  function pictures(): Picture[] {
    return picturesOf({
      view,
      wall: room,
      byHand: {
        ...{ hands, picked },
        count: (option, by) => {
          counted(by > 0 ? addHand(hands, option) : removeHand(hands, option));
        },
        save: (as) => void saveTotals(sitting.session(), room.roomCase, as),
      },
    });
  }

  function draw(moved = false): void {
    const all = pictures();
    picture = Math.min(picture, Math.max(0, all.length - 1));
    stage.show({ view, picture: all[picture], more: picture + 1 < all.length, asking, moved });
  }

  function tellAll(): void {
    tell({ say: 'stands', journal: [...sitting.journal] });
  }

  function tell(message: Message): void {
    attempt(() => {
      channel.postMessage(message);
    });
  }
}

function actsOf({ words: { present } }: Room, view: RoomView, last: boolean): Act[] {
  const { act } = present;
  const on = last ? onWords(view, act) : act.page;
  return [
    { asked: 'help', text: act.help },
    { asked: 'notes', text: act.notes },
    { asked: 'dark', text: act.dark },
    ...(view.phase === 'ended' ? [] : [{ asked: 'end' as const, text: view.phase === 'debrief' ? act.over : act.end }]),
    { asked: 'back', text: act.back },
    ...(on === '' ? [] : [{ asked: 'on' as const, text: on, look: 'act' }]),
  ];
}

function refusalIn({ words }: Room, refused: Refusal): string {
  const { stage, refused: other } = words.present;
  if (refused === 'level') return stage.level;
  if (refused === 'too-few') return stage.tooFew;
  return refused === 'name-one' ? stage.nameOne : other;
}
