import type { Asked } from '../../../classroom/alone/keys.ts';
import type { RoomCount, WallPages } from '../../../classroom/protocol/messages.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import { askedBy } from '../../../classroom/alone/keys.ts';
import type { Wall } from '../../../components/present/load-room.ts';
import type { Picture } from '../../../components/present/moment.ts';
import { picturesOf } from '../../../components/present/pictures.ts';
import { type Act, stageFor } from '../../../components/present/stage.ts';
import { stayAwake, toggleFullScreen } from '../../../components/present/whole-screen.ts';
import { joinBeside } from './join-beside.ts';

/** The screen of a session that somebody else leads. Its keys and buttons turn pages and do nothing to the session. */
export interface BigScreen {
  /** Shows the next page of this moment, or the one before. */
  turn: (by: 1 | -1, step: number) => void;
  tellView: (view: RoomView, wall: Wall) => void;
  tellCount: (count: RoomCount) => void;
  /** Says something below the picture; an empty text takes it back. */
  say: (text: string) => void;
}

/**
 * Takes the page over for the screen.
 * @param now the clock of the server
 * @param tellPages hears how far the screen is with the pages of this moment, each time it may have changed
 */
export function bigScreen(
  code: string,
  first: Wall,
  now: () => number,
  tellPages: (pages: Omit<WallPages, 'type'>) => void,
): BigScreen {
  const join = joinBeside(code, first);
  const stage = stageFor(first, ask, (_, last) => actsOf(last));
  let view: RoomView | undefined;
  let wall = first;
  let pictures: Picture[] = [];
  let at = 0;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as Element).closest('button') && (event.key === 'Enter' || event.key === ' ')) return;
    const asked = askedBy(event.key, document.documentElement.dir === 'rtl');
    if (asked !== 'on' && asked !== 'back' && asked !== 'full') return;
    event.preventDefault();
    ask(asked);
  });
  addEventListener('resize', () => {
    draw(false);
  });
  stage.startClock(() => view?.timer ?? null, now);
  stayAwake();

  function ask(asked: Asked): void {
    if (asked === 'full') void toggleFullScreen();
    else if (asked === 'on') turn(1);
    else if (asked === 'back') turn(-1);
  }

  function turn(by: 1 | -1): void {
    if (!stage.turn(by) && pictures[at + by] !== undefined) {
      at += by;
      draw(true);
      // Backwards a picture begins at its end.
      while (by < 0 && stage.turn(1));
    }
    tellWhere();
  }

  function tellWhere(): void {
    const { left, done } = stage.pages();
    if (view) tellPages({ step: view.step, more: left || at + 1 < pictures.length, before: done || at > 0 });
  }

  function actsOf(last: boolean): Act[] {
    const { act } = wall.words.present;
    const several = !last || at > 0 || pictures.length > 1;
    return [
      { asked: 'full', text: act.full },
      ...(several ? [{ asked: 'back' as const, text: act.back }] : []),
      ...(last ? [] : [{ asked: 'on' as const, text: act.page, look: 'act' }]),
    ];
  }

  function draw(moved: boolean): void {
    if (!view) return;
    pictures = picturesOf({ view, wall, byPhone: join });
    at = Math.min(at, Math.max(0, pictures.length - 1));
    stage.show({ view, picture: pictures[at], more: at + 1 < pictures.length, moved });
    tellWhere();
  }

  return {
    turn(by, step) {
      if (step === view?.step) turn(by);
    },
    tellView(next, known) {
      const moved = view?.step !== next.step || view.phase !== next.phase || view.back?.n !== next.back?.n;
      view = next;
      wall = known;
      if (moved) at = 0;
      join.tellView(next);
      draw(moved);
    },
    tellCount: join.tellCount,
    say: stage.say,
  };
}
