import { timeInWords } from '../../../components/make/day-in-words.ts';
import { RoomLine } from '../../../classroom/client/line.ts';
import { sessionsHere, socketAddress } from '../../../classroom/client/sessions-here.ts';
import type { FromServer, Reason, RoomCount } from '../../../classroom/protocol/messages.ts';
import { readFromServer } from '../../../classroom/protocol/read-message.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import type { LeadWords } from '../../../i18n/en/lead.ts';
import { fill } from '../../../i18n/fill.ts';
import { readAddress, type Address } from '../report/fetch-report.ts';
import { clockText } from './draw-clock.ts';
import { countNodes } from './draw-console.ts';
import { drawDesk } from './draw-desk.ts';
import { fetchGuide, type Guide } from './guide.ts';
import { HandCount } from './hand-count.ts';
import { askedBy } from './keys.ts';
import type { Acts, Command, Moment } from './moment.ts';
import { backStep, nextStep } from './next-step.ts';
import { roomText, whereText } from './bar-text.ts';
import { fetchInfo, type SessionInfo } from './session-info.ts';
import { PagesOfWall } from './wall-pages.ts';

/** How long a line may be away before the page says so, in milliseconds: most come back at once. */
const UNNOTICED = 1200;
/** How long the page waits to hear whether there are sessions here, in milliseconds, before it tries the line all the same. */
const PATIENCE = 1000;
type Panel = 'links' | 'back';

/** `<room-lead>`: leads the session that the address names, with its key; the key is sent in the first message on the line and in headers. */
class RoomLead extends HTMLElement {
  #words!: LeadWords;
  #address: Address | undefined;
  #line: RoomLine | undefined;
  #standing = false;
  #lostSince = 0;
  #lostTimer: ReturnType<typeof setTimeout> | undefined;
  /** How far the clock of the server is ahead of this one, in milliseconds. */
  #ahead = 0;
  #view: RoomView | undefined;
  #count: RoomCount = { joined: 0, present: 0, voted: 0 };
  #info: SessionInfo | undefined;
  #guide: Guide | undefined;
  #hands = new HandCount();
  readonly #wall = new PagesOfWall((message) => this.#line?.tell(message));
  #picked: string | undefined;
  #ending = false;
  #panel: Panel | undefined;
  /** A step is on its way to the server: a second press of the same button does not count. */
  #busy = false;

  readonly #acts: Acts = {
    ask: (command) => void this.#ask(command),
    turn: (by) => {
      this.#wall.turn(by, this.#view?.step ?? 0);
    },
    goOn: () => {
      this.#goOn();
    },
    pick: (choice) => {
      this.#picked = choice;
      this.#draw();
    },
    count: (choice, n) => void this.#tally(choice, n),
    ending: (on) => {
      this.#ending = on;
      this.#draw();
      this.querySelector<HTMLElement>(on ? '[data-key="end-no"]' : '[data-key="go"], h1')?.focus();
    },
  };

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words ?? '{}') as LeadWords;
    addEventListener('hashchange', () => {
      location.reload();
    });
    this.#address = readAddress(location.hash);
    if (!this.#address) {
      this.#trouble('address');
      return;
    }
    document.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const panel of ['links', 'back'] as const)
      this.#at(`[data-panel="${panel}"]`).addEventListener('click', () => {
        this.#open(this.#panel === panel ? undefined : panel);
      });
    this.#at('[data-end]').addEventListener('click', () => {
      this.#acts.ending(true);
    });
    setInterval(() => {
      this.#tick();
    }, 500);
    void this.#start(this.#address);
  }

  #at(place: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(place);
    if (!found) throw new Error(`The page has no ${place}.`);
    return found;
  }

  /** Says so where there is no session server at all; without an answer there is no network just now, and the line comes back by itself. */
  async #start(address: Address): Promise<void> {
    if (await sessionsHere(true, { signal: AbortSignal.timeout(PATIENCE) })) this.#connect(address);
    else this.#trouble('none');
  }

  #connect({ code, key }: Address): void {
    this.#line = new RoomLine({
      url: socketAddress(),
      hello: () => ({ as: 'facilitator', code, key }),
      read: readFromServer,
      onMessage: (message) => {
        this.#hear(message);
      },
      onState: (state) => {
        if (state.is === 'ended') this.#ended(state.reason);
        else this.#stands(state.is === 'open');
      },
    });
  }

  #hear(message: FromServer): void {
    if (message.type === 'welcome') {
      this.#ahead = message.now - Date.now();
      if (!this.#info) void this.#learn();
    }
    if (message.type === 'count') {
      this.#count = message.count;
      this.#drawCount();
    }
    if (message.type === 'pages') {
      this.#wall.hear(message);
      this.#draw();
    }
    if (message.type !== 'view') return;
    const { view } = message;
    const news = this.#view?.step !== view.step || this.#view.phase !== view.phase;
    this.#hands.hear(view);
    this.#view = view;
    if (news) {
      // The session stands elsewhere now: what is pressed from here on is meant for that.
      this.#busy = false;
      this.#picked = undefined;
      this.#ending = false;
      this.#wall.moved();
      if (view.phase === 'ended') this.#panel = undefined;
      this.#refuse('');
    }
    this.#draw(news);
  }

  /** What is asked for once the line stands: links, and the words to say. */
  async #learn(): Promise<void> {
    if (this.#address) this.#info = await fetchInfo(this.#address);
    this.#draw();
    this.#guide ??= await fetchGuide().catch(() => undefined);
    this.#draw();
  }

  #stands(open: boolean): void {
    this.#standing = open;
    clearTimeout(this.#lostTimer);
    if (open) {
      this.#lostSince = 0;
      this.#at('[data-notice]').hidden = true;
      this.#draw();
      return;
    }
    this.#lostSince ||= Date.now();
    if (!this.#view) return;
    this.#lostTimer = setTimeout(() => {
      const { title, text } = this.#words.lost;
      this.#notice(title, fill(text, { time: timeInWords(this.#lostSince, this.#words.locale) }));
      this.#draw();
    }, UNNOTICED);
  }

  #ended(reason: Reason): void {
    clearTimeout(this.#lostTimer);
    const { trouble } = this.#words;
    this.#trouble(reason in trouble ? (reason as keyof LeadWords['trouble']) : 'other');
  }

  /** Nothing can be led from here: says why, in the place of everything else. */
  #trouble(which: keyof LeadWords['trouble']): void {
    this.#view = undefined;
    const { title, text } = this.#words.trouble[which];
    for (const place of ['[data-in]', '[data-desk]', '[data-room]', '[data-where]', '[data-steps]'])
      this.#at(place).hidden = true;
    // The notice shows it; as a heading it is there for those who go from heading to heading.
    const heading = this.#at('[data-opening]');
    heading.className = 'vh';
    heading.textContent = title;
    heading.hidden = false;
    this.#notice(title, text);
  }

  #notice(title: string, text: string): void {
    this.#at('[data-notice-title]').textContent = title;
    this.#at('[data-notice-text]').textContent = text;
    this.#at('[data-notice]').hidden = false;
  }

  #refuse(text: string): void {
    const place = this.#at('[data-refused]');
    place.textContent = text;
    place.hidden = text === '';
  }

  get #moment(): Moment | undefined {
    const view = this.#view;
    if (!view?.desk || !this.#address) return undefined;
    return {
      view,
      desk: view.desk,
      count: this.#count,
      words: this.#words,
      code: this.#address.code,
      info: this.#info,
      guide: this.#guide,
      line: this.#standing || this.#lostSince === 0 || Date.now() - this.#lostSince < UNNOTICED,
      picked: this.#picked,
      hands: this.#hands.counts,
      pages: this.#wall.at(view.step),
      ending: this.#ending,
      acts: this.#acts,
    };
  }

  #draw(news = false): void {
    const moment = this.#moment;
    if (!moment) return;
    const { phase } = moment.view;
    this.dataset.phase = phase;
    this.#at('[data-opening]').hidden = true;
    for (const place of ['[data-in]', '[data-desk]', '[data-room]', '[data-where]', '[data-steps]'])
      this.#at(place).hidden = false;
    this.#at('[data-end]').hidden = phase === 'ended' || phase === 'debrief';
    this.#at('[data-panel="back"]').hidden = phase === 'ended';
    for (const panel of ['links', 'back'])
      this.#at(`[data-panel="${panel}"]`).setAttribute('aria-expanded', String(this.#panel === panel));
    const [bar, steps] = whereText(moment);
    this.#at('[data-where]').replaceChildren(...bar);
    this.#at('[data-steps]').textContent = steps;
    drawDesk(this.#at('[data-desk]'), moment, this.#panel, news, () => {
      this.#open(undefined);
    });
    const title = this.querySelector('h1:not([data-opening])')?.textContent ?? '';
    document.title = `${title} · ${moment.code}`;
    if (news) this.#at('[data-say]').textContent = title;
    this.#drawCount();
    this.#tick();
  }

  #drawCount(): void {
    const moment = this.#moment;
    if (!moment) return;
    this.#at('[data-room-text]').textContent = roomText(moment);
    this.querySelector('[data-count]')?.replaceChildren(...countNodes(moment));
  }

  #tick(): void {
    const clock = this.querySelector<HTMLElement>('[data-clock]');
    if (clock) clock.textContent = clockText(clock.dataset.clock ?? '', Date.now() + this.#ahead, this.#words.clock);
  }

  #open(panel: Panel | undefined): void {
    const shut = this.#panel;
    this.#panel = panel;
    this.#draw();
    if (panel) this.querySelector<HTMLElement>('[data-panelled] h2')?.focus();
    else if (shut) this.#at(`[data-panel="${shut}"]`).focus();
  }

  #key(event: KeyboardEvent): void {
    const moment = this.#moment;
    if (!moment || moment.view.phase === 'ended') return;
    const asked = askedBy(event, document.documentElement.dir === 'rtl');
    if (asked === undefined) return;
    event.preventDefault();
    if (asked === 'cancel') {
      if (this.#ending) this.#acts.ending(false);
      else if (this.#panel) this.#open(undefined);
    } else if (asked === 'blank') void this.#ask({ do: 'blank', on: moment.view.blank !== true });
    else if (this.#ending) return;
    // The remote turns the pages of the big screen first.
    else if (this.#wall.turn(asked === 'on' ? 1 : -1, moment.view.step)) return;
    else if (asked === 'on') this.#goOn();
    else {
      const back = backStep(moment);
      if (back) void this.#ask(back);
    }
  }

  #goOn(): void {
    const moment = this.#moment;
    const step = moment && nextStep(moment);
    if (!step || this.#busy) return;
    if (step.command) void this.#ask(step.command);
    else this.querySelector<HTMLElement>('.moves input')?.focus();
  }

  async #ask(command: Command): Promise<void> {
    const step = this.#view?.step ?? 0;
    this.#busy = true;
    const refused = await this.#line?.ask({ type: 'do', step, command });
    this.#busy = false;
    // The session has gone on meanwhile, by another hand: what was meant for the moment before needs no word.
    if (refused === undefined || refused === 'moved-on' || refused === 'not-now' || refused === 'over') return;
    const words = this.#words.refused;
    this.#refuse(refused in words ? words[refused as keyof typeof words] : words.other);
  }

  async #tally(choice: string, n: number): Promise<void> {
    const counts = this.#hands.set(choice, n);
    const step = this.#view?.step ?? 0;
    this.#draw();
    const refused = await this.#line?.ask({ type: 'do', step, command: { do: 'tally', counts } });
    this.#hands.answered(refused === undefined, this.#view);
    if (refused) this.#draw();
  }
}

customElements.define('room-lead', RoomLead);
