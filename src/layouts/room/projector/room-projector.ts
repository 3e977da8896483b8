import { RoomLine } from '../../../classroom/client/line.ts';
import { sessionsHere, socketAddress } from '../../../classroom/client/sessions-here.ts';
import type { FromServer, Reason, RoomCount, WallPages } from '../../../classroom/protocol/messages.ts';
import { readFromServer } from '../../../classroom/protocol/read-message.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import { timeInWords } from '../../../components/make/day-in-words.ts';
import { loadRoom, type Wall } from '../../../components/present/load-room.ts';
import type { PresentWords } from '../../../i18n/en/present.ts';
import { fill } from '../../../i18n/fill.ts';
import { type Address, readAddress } from '../report/fetch-report.ts';
import { type BigScreen, bigScreen } from './big-screen.ts';

type LiveWords = PresentWords['live'];

/** How long a line may be away before the screen says so, in milliseconds: most come back at once. */
const UNNOTICED = 1200;
const TROUBLE: Partial<Record<Reason, keyof LiveWords['trouble']>> = {
  'no-such-session': 'gone',
  over: 'gone',
  'wrong-key': 'key',
};

const main = document.querySelector<HTMLElement>('main[data-words]');
// The link of another session, put in the place of this one.
addEventListener('hashchange', () => {
  location.reload();
});
if (main) start(main, JSON.parse(main.dataset.words ?? '{}') as LiveWords);

function start(page: HTMLElement, words: LiveWords): void {
  const address = readAddress(location.hash);
  if (address) follow(page, words, address);
  else page.querySelector('[data-told]')?.replaceChildren(words.trouble.address);
}

/** Joins the session that the address names as its big screen, and shows it until it is over. */
function follow(page: HTMLElement, words: LiveWords, { code, key }: Address): void {
  const language = document.documentElement.lang;
  const walls = new Map<string, Wall>();
  let screen: BigScreen | undefined;
  let view: RoomView | undefined;
  let count: RoomCount | undefined;
  let ahead = 0;
  /** What the server last heard of the pages. */
  let told = '';
  let lost: { since: number; timer: ReturnType<typeof setTimeout> } | undefined;
  const line = new RoomLine({
    url: socketAddress(),
    hello: () => ({ as: 'projector', code, key }),
    read: readFromServer,
    onMessage: hear,
    onState: (state) => {
      if (state.is === 'ended') ended(state.reason);
      else if (state.is === 'open') found();
      else missing();
    },
  });
  // Without an answer there is no network just now, and the line comes back by itself.
  void sessionsHere(true).then((here) => {
    if (here) return;
    line.close();
    trouble('none');
  });

  function hear(message: FromServer): void {
    if (message.type === 'welcome') ahead = message.now - Date.now();
    else if (message.type === 'view') {
      view = message.view;
      void show();
    } else if (message.type === 'count') {
      count = message.count;
      screen?.tellCount(count);
    } else if (message.type === 'turn') screen?.turn(message.by, message.step);
  }

  function tellPages(pages: Omit<WallPages, 'type'>): void {
    const text = JSON.stringify(pages);
    if (text === told) return;
    told = text;
    line.tell({ type: 'pages', ...pages });
  }

  /** Shows the newest view as soon as the cases that it needs are here. */
  async function show(): Promise<void> {
    const asked = view;
    const needed = view?.part ? [view.part.case] : (view?.debrief?.parts.map((part) => part.case) ?? []);
    try {
      for (const id of needed) if (!walls.has(id)) walls.set(id, await loadRoom(id));
    } catch {
      if (view === asked) trouble('noCase');
      return;
    }
    const first = walls.get(needed[0] ?? '') ?? [...walls.values()][0];
    // A newer view has come meanwhile; it may need another case, and shows itself.
    if (!view || view !== asked) return;
    if (!first) {
      tell(view.phase === 'ended' ? words.overText : words.none);
      return;
    }
    const wall = { ...first, graphs: new Map([...walls.values()].flatMap(({ graphs }) => [...graphs])) };
    screen ??= bigScreen(code, wall, () => Date.now() + ahead, tellPages);
    if (count) screen.tellCount(count);
    screen.tellView(view, wall);
  }

  function missing(): void {
    if (lost) return;
    const since = Date.now();
    const timer = setTimeout(() => {
      screen?.say(fill(words.lost, { time: timeInWords(since, language) }));
    }, UNNOTICED);
    lost = { since, timer };
  }

  function found(): void {
    clearTimeout(lost?.timer);
    lost = undefined;
    told = '';
    screen?.say('');
  }

  function ended(reason: Reason): void {
    clearTimeout(lost?.timer);
    if (view?.phase === 'ended') return;
    trouble(TROUBLE[reason] ?? 'other');
  }

  function trouble(which: keyof LiveWords['trouble']): void {
    tell(words.trouble[which]);
  }

  function tell(text: string): void {
    if (screen) screen.say(text);
    else page.querySelector('[data-told]')?.replaceChildren(text);
  }
}
