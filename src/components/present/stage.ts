import type { Asked } from '../../classroom/alone/keys.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import { fill } from '../../i18n/fill.ts';
import { focusOn, make } from '../make/make.ts';
import { keysList } from './keys-list.ts';
import type { Wall } from './load-room.ts';
import type { Picture } from './moment.ts';
import { timeLeft } from './time-left.ts';

interface Shown {
  view: RoomView;
  picture: Picture | undefined;
  /** Whether another picture of the same moment follows. */
  more: boolean;
  /** Whether the screen asks if it should end. */
  asking?: boolean;
  /** Whether the picture is another one than before. */
  moved: boolean;
}

/** A button below the picture. */
export interface Act {
  asked: Exclude<Asked, object>;
  text: string;
  look?: string;
}

/** What shows pictures, turns their pages, and says things below them. */
export interface Stage {
  show: (shown: Shown) => void;
  /** Shows the next page of a picture that is longer than the screen, or the one before; false when there is none. */
  turn: (by: 1 | -1) => boolean;
  /** Whether pages of the picture are left to be shown, and whether some were shown before. */
  pages: () => { left: boolean; done: boolean };
  say: (text: string) => void;
  toggleKeys: () => void;
  /** Shows what is left of a time, and that it closes nothing. `now` is the clock by which the time began. */
  startClock: (timer: () => RoomView['timer'], now?: () => number) => void;
}

/**
 * The three parts of the screen: a line above, the picture, a line below with the clock and the buttons.
 * @param actsOf the buttons at a moment; `last` says that nothing of its pictures is left to be shown
 */
export function stageFor(
  { words: { present: words } }: Wall,
  ask: (asked: Asked) => void,
  actsOf: (view: RoomView, last: boolean) => Act[],
): Stage {
  const main = document.querySelector('main') ?? make('main', '');
  const root = document.documentElement;
  const bar = make('header', 'pbar');
  const said = make('p', 'said1');
  said.role = 'status';
  const clock = make('p', 'num');
  const page = make('p', 'num');
  const buttons = make('div', 'pacts');
  const keys = keysList(words);
  keys.hidden = true;
  const dark = make('div', 'dark', make('p', 'vh', words.stage.dark));
  dark.role = 'status';
  // On a wall a ring around every heading would mislead; what is new is said instead, and the focus stays where it was.
  const news = make('p', 'vh');
  news.role = 'status';
  root.dataset.view = 'projector';
  main.before(bar);
  main.after(make('footer', 'pfoot', make('div', 'pwords', said, clock, page), buttons), keys, dark, news);
  let flow: HTMLElement | undefined;
  let now: Shown | undefined;
  let tick: (() => void) | undefined;

  const stride = () => (flow?.clientWidth ?? 1) + GAP;
  const at = () => (flow ? Math.round(Math.abs(flow.scrollLeft) / stride()) : 0);
  const pages = () => (flow ? Math.max(1, Math.round((flow.scrollWidth + GAP) / stride())) : 1);
  const goTo = (to: number) => {
    if (flow) flow.scrollLeft = to * stride() * (root.dir === 'rtl' ? -1 : 1);
  };
  const button = ({ asked, text, look = 'act bare' }: Act) => {
    const made = make('button', look, text);
    made.dataset.key = asked;
    made.onclick = () => {
      ask(asked);
    };
    return made;
  };
  const showPage = () => {
    if (!now) return;
    const { view, more, asking = false } = now;
    page.textContent = pages() > 1 ? fill(words.stage.page, { n: at() + 1, of: pages() }) : '';
    const { act } = words;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
    if (asking) {
      const yes = button({ asked: 'on', text: act.endYes, look: 'act' });
      buttons.replaceChildren(make('p', '', act.endAsk), yes, button({ asked: 'cancel', text: act.endNo }));
      yes.focus();
      return;
    }
    const last = !more && pages() <= 1 + at();
    buttons.replaceChildren(...actsOf(view, last).map(button));
    if (focused !== undefined) document.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  };

  return {
    show(shown) {
      now = shown;
      const { view, picture, moved } = shown;
      const stood = moved ? 0 : at();
      const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
      const { decision, back, phase, blank = false } = view;
      main.dataset.phase = back ? 'looking' : phase;
      main.dataset.scene = (back ?? decision)?.scene.id ?? '';
      root.dataset.dark = String(blank);
      dark.hidden = !blank;
      bar.replaceChildren(make('p', '', ...whereIn(view, words)), make('p', '', placeOf(back ?? decision)));
      main.className = `stage ${picture?.look ?? ''}`;
      const heading = make('h1', '', picture?.title ?? '');
      flow = picture?.look === 'long' ? make('div', 'flow', ...picture.parts) : undefined;
      const time = picture?.when?.clock;
      main.replaceChildren(
        ...(time === undefined ? [] : [make('p', 'when', make('span', 't', time))]),
        heading,
        ...(flow ? [flow] : (picture?.parts ?? [])),
      );
      // What is a little too high for the screen gets smaller letters, still big enough for six metres; what is much too high scrolls.
      main.classList.toggle('tight', main.scrollHeight > main.clientHeight + 1);
      goTo(Math.min(stood, pages() - 1));
      showPage();
      tick?.();
      if (moved) news.textContent = heading.textContent;
      if (focused !== undefined) document.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
    },
    turn(by) {
      const to = at() + by;
      if (!flow || to < 0 || to >= pages()) return false;
      goTo(to);
      showPage();
      return true;
    },
    pages: () => ({ left: at() + 1 < pages(), done: at() > 0 }),
    say(text) {
      said.textContent = text;
    },
    toggleKeys() {
      keys.hidden = !keys.hidden;
      if (!keys.hidden) focusOn(keys.querySelector('h2'));
    },
    startClock(timer, time = Date.now) {
      tick = () => {
        const shown = timer();
        clock.textContent = shown ? timeLeft(shown, time(), words.stage) : '';
      };
      tick();
      setInterval(() => {
        tick?.();
      }, 500);
    },
  };
}

function whereIn({ part, decision, back, debrief }: RoomView, { bar }: Wall['words']['present']): Node[] {
  const shown = back ?? decision;
  const title = make('b', '', part?.title ?? debrief?.parts[0]?.title ?? '');
  if (!shown) return [title];
  const n = fill(shown.of === null ? bar.decision : bar.decisionOf, { n: shown.n, of: shown.of ?? '' });
  const round = shown.round > 0 && shown.rounds > 1 ? (bar.round[shown.round - 1] ?? '') : '';
  return [title, document.createTextNode([` · ${n}`, back ? bar.looking : round].filter(Boolean).join(' · '))];
}

/** Between two pages of a flow, in pixels: the gap of its columns. */
const GAP = 64;

function placeOf(shown: RoomView['decision'] | undefined): string {
  const { clock, place: where } = shown?.scene ?? {};
  return [clock, where].filter(Boolean).join(' · ');
}
