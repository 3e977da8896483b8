import { timeInWords } from '../../../components/make/day-in-words.ts';
import { RoomLine } from '../../../classroom/client/line.ts';
import { sessionsHere, socketAddress } from '../../../classroom/client/sessions-here.ts';
import { readForPhone } from '../../../classroom/client/read-for-phone.ts';
import { readJoinCode } from '../../../classroom/protocol/join-code.ts';
import type { FromServer, Reason } from '../../../classroom/protocol/messages.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import type { PhoneWords } from '../../../i18n/en/phone.ts';
import { fill } from '../../../i18n/fill.ts';
import { CodeForm } from './code-form.ts';
import { betweenNodes, debriefNodes, outcomeNodes, overNodes } from './draw-after.ts';
import { beforeNodes, readingNodes } from './draw-before.ts';
import { voteNodes, type OwnVote } from './draw-vote.ts';
import { keepPlace } from './keep-place.ts';
import { forgetSeat, keepSeat, seatIn } from './seat.ts';

const NOTHING: OwnVote = { counted: null, changing: false };
/** How long a line may be away before the phone says so, in milliseconds: most come back at once. */
const UNNOTICED = 1200;

/** `<room-phone>`: joins a session with its code and shows what a participant reads, votes on and hears of, until it is over. */
class RoomPhone extends HTMLElement {
  #words!: PhoneWords;
  #form!: CodeForm;
  #code = '';
  #line: RoomLine | undefined;
  #standing = false;
  #lostSince = 0;
  #lostTimer: ReturnType<typeof setTimeout> | undefined;
  #view: RoomView | undefined;
  #own: OwnVote = NOTHING;
  #drawn = '';
  #gone = false;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words ?? '{}') as PhoneWords;
    this.#form = new CodeForm(this.#at('[data-join]', HTMLFormElement), this.#words, (code) => {
      this.#join(code);
    });
    this.#at('[data-out]', HTMLButtonElement).addEventListener('click', () => {
      this.#over(true);
    });
    this.#at('[data-ask]', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    // The code on the screen can be scanned: it comes behind the address.
    addEventListener('hashchange', () => {
      if (readJoinCode(location.hash.slice(1)) !== (this.#code || undefined)) location.reload();
    });
    void this.#look();
  }

  #at<T extends Element = HTMLElement>(place: string, type: new () => T = HTMLElement as unknown as new () => T): T {
    const found = this.querySelector(place);
    if (!(found instanceof type)) throw new Error(`The page has no ${place}.`);
    return found;
  }

  /** Joins by the code behind the address; says so where there is no session server at all. */
  async #look(): Promise<void> {
    const asked = location.hash.slice(1);
    if (asked) this.#form.enter(asked);
    // Without an answer there is no network just now, and the line comes back by itself.
    const here = await sessionsHere(true);
    this.dataset.ready = '';
    if (here) return;
    this.#line?.close();
    this.#notice(this.#words.none);
  }

  #join(code: string): void {
    if (this.#line) return;
    this.#code = code;
    this.#form.busy();
    this.#line = new RoomLine({
      url: socketAddress(),
      hello: () => {
        const seat = seatIn(code);
        return { as: 'phone', code, ...(seat !== undefined && { seat }) };
      },
      read: readForPhone,
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
      if (message.seat !== undefined) keepSeat(this.#code, message.seat);
      // A reload, a scan of the same code and the way back all lead to this seat.
      history.replaceState(null, '', `#${this.#code}`);
      this.#at('[data-join]').hidden = true;
      this.#at('[data-mark]').hidden = true;
      for (const place of ['[data-in]', '[data-where]', '[data-room]']) this.#at(place).hidden = false;
    }
    if (message.type !== 'view') return;
    const { view, mine = null } = message;
    const same = this.#view?.step === view.step && this.#view.phase === view.phase;
    const { counted, sent, changing, at } = this.#own;
    this.#own = same
      ? {
          ...this.#own,
          counted: mine,
          at: mine === counted ? at : Date.now(),
          changing: changing && sent === undefined,
        }
      : { counted: mine, changing: false, at: Date.now() };
    this.#view = view;
    if (view.phase === 'ended') this.#over(false);
    else this.#draw(!same);
  }

  #stands(open: boolean): void {
    this.#standing = open;
    clearTimeout(this.#lostTimer);
    if (open) {
      this.#lostSince = 0;
      this.#at('[data-notice]').hidden = true;
      this.#draw(false);
      return;
    }
    this.#lostSince ||= Date.now();
    if (!this.#view) return;
    this.#lostTimer = setTimeout(() => {
      const time = timeInWords(this.#lostSince, this.#words.locale);
      const { title, text } = this.#words.lost;
      this.#notice({ title, text: fill(text, { time }) });
      this.#draw(false);
    }, UNNOTICED);
  }

  #ended(reason: Reason): void {
    if (this.#gone) return;
    this.#line = undefined;
    if (this.#view) {
      if (reason === 'over' || reason === 'no-such-session') this.#over(false);
      else this.#notice({ title: this.#words.titles.left, text: this.#why(reason) });
      return;
    }
    this.#form.refuse(
      reason === 'no-such-session' ? fill(this.#words.unknown, { code: this.#code }) : this.#why(reason),
    );
    this.#code = '';
  }

  /** The session is over, or this phone leaves it: nothing of it stays here. */
  #over(left: boolean): void {
    this.#view = undefined;
    this.#gone = true;
    this.#line?.close();
    forgetSeat(this.#code);
    history.replaceState(null, '', location.pathname);
    for (const place of ['[data-in]', '[data-where]', '[data-asking]', '[data-notice]']) this.#at(place).hidden = true;
    this.#at('[data-mark]').hidden = false;
    this.#fill(overNodes(left, this.#words), true);
  }

  #why(reason: Reason): string {
    const { reasons } = this.#words;
    return reason in reasons ? reasons[reason as keyof typeof reasons] : reasons.other;
  }

  #notice({ title, text }: { title: string; text: string }): void {
    this.#at('[data-notice-title]').textContent = title;
    this.#at('[data-notice-text]').textContent = text;
    this.#at('[data-notice]').hidden = false;
  }

  /** Shows where the session stands; `news` when it has moved on, which is also said aloud. */
  #draw(news: boolean): void {
    const view = this.#view;
    if (!view) return;
    const { phase, decision } = view;
    const line = this.#standing || this.#lostSince === 0 || Date.now() - this.#lostSince < UNNOTICED;
    const drawn = JSON.stringify([view, this.#own, line]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    // Where there is one vote, nobody is told of a first.
    const round =
      decision && Math.max(decision.rounds, decision.round) > 1 && (phase === 'voting' || phase === 'closed')
        ? this.#words.round[decision.round - 1]
        : '';
    const code = document.createElement('b');
    code.textContent = `${this.#code.slice(0, 3)} ${this.#code.slice(3)}`;
    this.#at('[data-where]').replaceChildren(code, ...(round ? [` · ${round}`] : []));
    this.#at('[data-asking]').hidden = false;
    this.dataset.phase = phase;
    this.#fill(this.#nodes(view, line), news);
  }

  #nodes(view: RoomView, line: boolean): Node[] {
    const { phase, decision, debrief } = view;
    const words = this.#words;
    if (phase === 'debrief' && debrief) return debriefNodes(debrief, words);
    if (!decision) return beforeNodes(view, words);
    switch (phase) {
      case 'voting':
        return voteNodes(
          decision,
          this.#own,
          line,
          {
            pick: (picked) => {
              this.#own = { ...this.#own, picked };
            },
            send: (choice) => void this.#vote(view.step, choice),
            change: (changing) => {
              this.#own = { ...this.#own, changing };
              this.#draw(true);
            },
          },
          words,
        );
      case 'closed':
      case 'discussing':
        return betweenNodes(decision, phase === 'discussing', this.#own.counted, words);
      case 'revealed':
      case 'judged':
        return outcomeNodes(decision, words);
      default:
        return readingNodes(decision, words);
    }
  }

  #fill(nodes: Node[], news: boolean): void {
    const room = this.#at('[data-room]');
    room.hidden = false;
    const again = news ? () => undefined : keepPlace(room);
    room.replaceChildren(...nodes);
    again();
    const heading = room.querySelector('h1');
    document.title = heading?.textContent ?? document.title;
    if (!news) return;
    scrollTo(0, 0);
    // Whoever is writing a question goes on writing; the news is said all the same.
    if (this.querySelector('[data-asking]')?.contains(document.activeElement))
      this.#at('[data-say]').textContent = document.title;
    else heading?.focus({ preventScroll: true });
  }

  async #vote(step: number, choice: string): Promise<void> {
    this.#own = { ...this.#own, sent: choice, picked: undefined, refused: undefined };
    this.#draw(true);
    const refused = await this.#line?.ask({ type: 'vote', step, choice });
    if (this.#view?.step !== step || this.#own.sent !== choice) return;
    const { counted } = this.#own;
    this.#own = refused
      ? { counted, changing: counted !== null, refused: this.#why(refused) }
      : { counted: choice, at: Date.now(), changing: false };
    this.#draw(true);
  }

  async #ask(): Promise<void> {
    const form = this.#at('[data-ask]', HTMLFormElement);
    const field = this.#at('[name="text"]', HTMLTextAreaElement);
    const told = this.#at('[data-asked]');
    const text = field.value.trim();
    if (text === '' || !this.#line) return;
    told.textContent = '';
    const refused = await this.#line.ask({ type: 'ask', text });
    told.textContent = refused ? fill(this.#words.notSent, { why: this.#why(refused) }) : this.#words.sent;
    // What was written meanwhile is not sent yet.
    if (!refused && field.value.trim() === text) form.reset();
  }
}

customElements.define('room-phone', RoomPhone);
