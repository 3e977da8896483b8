import type { Passed, Reason, Role, RoomCount } from '../protocol/messages.ts';
import type { Command, Refusal } from '../session/commands.ts';
import { decide } from '../session/decide.ts';
import type { JournalEvent, SessionEvent } from '../session/events.ts';
import { fits, open, type Standing } from '../session/machine.ts';
import { currentDecision } from '../session/session.ts';
import { facilitatorView, phoneView, projectorView } from '../session/views.ts';
import type { Cases } from './cases.ts';
import { type Presence, presence } from './presence.ts';
import type { SessionRecord, Storage } from './storage.ts';
import { takeIn } from './take-in.ts';

/** A line to a page, as a room sees it. */
export interface Listener {
  role: Role;
  /** Of a phone. */
  seat?: string;
  send(text: string): void;
  /** Ends the line and says why. */
  bye(reason: Reason, again: boolean): void;
}

/** The longest journal that a session may have. */
const MOST_ENTRIES = 200_000;

/** How a message begins that a process passes on to the others of a session; its name follows. */
const PASSED = 'passed ';

/** How often counts are sent at most, in milliseconds: of votes, and where people only come and go. */
const COUNT_EVERY = 40;
const PRESENT_EVERY = 250;

/** Who comes or goes is told to the other processes after this time, in milliseconds. */
const PRESENCE_AFTER = 100;

/** A session as this process holds it: its journal followed, and the lines of those who take part here. */
export class Room {
  readonly record: SessionRecord;
  readonly listeners = new Set<Listener>();
  /** When it was last asked for. */
  used = 0;
  /** Whether it follows its session no longer. */
  closed = false;
  #storage: Storage;
  #cases: Cases;
  #presence: Presence;
  #me: string;
  /** What the big screen last said of its pages. */
  #pages: string | undefined;
  #now: () => number;
  #standing: Standing | undefined;
  /** For each entry of the journal, whether it was taken in. */
  #taken: boolean[] = [];
  #waiting = new Map<number, (taken: boolean) => void>();
  #queue: { event: SessionEvent; resolve: (first: number | undefined) => void; reject: (error: unknown) => void }[] =
    [];
  /** How many votes of a seat are not in the journal yet. */
  #onTheirWay = new Map<string, number>();
  #sent = new Map<Role, string>();
  #viewsDue = false;
  #countTimer: NodeJS.Timeout | undefined;
  #countDue = 0;
  #countAt = 0;
  #presenceTimer: NodeJS.Timeout | undefined;
  #beat: NodeJS.Timeout;
  #unfollow: () => Promise<void> = () => Promise.resolve();

  private constructor(record: SessionRecord, storage: Storage, cases: Cases, me: string, now: () => number) {
    this.record = record;
    this.#storage = storage;
    this.#cases = cases;
    this.#now = now;
    this.#me = me;
    this.#presence = presence(me, now);
    this.#beat = setInterval(() => this.#tellPresence(), 5000).unref();
  }

  /** Picks a session up from its journal. */
  static async open(
    record: SessionRecord,
    storage: Storage,
    cases: Cases,
    me: string,
    now: () => number,
  ): Promise<Room> {
    const room = new Room(record, storage, cases, me, now);
    try {
      room.#unfollow = await storage.follow(record.code, {
        onEntries: (first, events) => room.#hear(first, events),
        onTold: (text) => room.#told(text),
      });
      await room.prepare();
      return room;
    } catch (error) {
      await room.close('not-kept', true);
      throw error;
    }
  }

  get standing(): Standing {
    if (!this.#standing) throw new Error('A session was asked for before its journal was read.');
    return this.#standing;
  }

  get count(): RoomCount {
    const { context } = this.standing;
    const round = currentDecision(context)?.rounds.at(-1);
    return {
      joined: context.joined,
      present: this.#presence.all,
      voted: round ? Object.keys(round.phones).length : 0,
    };
  }

  /** Whether `enter` may be called; where not, `prepare` comes first. */
  get ready(): boolean {
    return this.#cases.has(this.standing.context.plan);
  }

  /** Fetches what the session plays. Throws when it is lost or out of reach. */
  async prepare(): Promise<void> {
    // Another plan may be set while the cases of one are fetched.
    while (!this.ready) await this.#cases.fetch(this.standing.context.plan);
  }

  /** Lets a page listen, and shows it where the session stands. Throws when the session is not ready. */
  enter(listener: Listener): void {
    this.listeners.add(listener);
    if (listener.seat !== undefined) {
      this.#presence.enter(listener.seat);
      this.#tellPresence();
      this.#countSoon(PRESENT_EVERY);
    }
    listener.send(this.#viewFor(listener, this.#viewNow(listener.role)));
    if (listener.role !== 'phone') listener.send(this.#countText());
    if (listener.role === 'facilitator' && this.#pages !== undefined) listener.send(this.#pages);
  }

  leave(listener: Listener): void {
    if (!this.listeners.delete(listener)) return;
    // A screen that is gone keeps nothing back.
    if (listener.role === 'projector' && ![...this.listeners].some(({ role }) => role === 'projector'))
      this.pass({ type: 'pages', step: this.standing.context.step, more: false, before: false });
    if (listener.seat === undefined) return;
    this.#presence.leave(listener.seat);
    this.#tellPresence();
    this.#countSoon(PRESENT_EVERY);
  }

  /** Keeps an event. Resolves with a reason when it was not kept or not taken in, and undefined when both are done. */
  async submit(event: SessionEvent): Promise<Reason | undefined> {
    if (!fits(this.standing, event)) return this.#whyNot(event);
    if (this.#taken.length >= MOST_ENTRIES) return 'full';
    let first: number | undefined;
    try {
      first = await new Promise<number | undefined>((resolve, reject) => {
        if (this.#queue.length === 0) setImmediate(() => void this.#flush());
        this.#queue.push({ event, resolve, reject });
      });
    } catch {
      return 'not-kept';
    }
    if (first === undefined) return 'over';
    return (await this.#outcome(first)) ? undefined : this.#whyNot(event);
  }

  /** A vote of a seat. One that changes nothing is acknowledged as it is. */
  async vote(seat: string, step: number, choice: string): Promise<Reason | undefined> {
    const { value: phase, context } = this.standing;
    const round = currentDecision(context)?.rounds.at(-1);
    const stands = phase === 'voting' && step === context.step && round?.phones[seat] === choice;
    const before = this.#onTheirWay.get(seat) ?? 0;
    // What stands is about to be changed where another vote of this seat is on its way.
    if (stands && before === 0) return undefined;
    this.#onTheirWay.set(seat, before + 1);
    try {
      return await this.submit({ type: 'voted', at: this.#now(), step, seat, choice });
    } finally {
      const left = (this.#onTheirWay.get(seat) ?? 1) - 1;
      if (left > 0) this.#onTheirWay.set(seat, left);
      else this.#onTheirWay.delete(seat);
    }
  }

  /** A command of a facilitator; undefined when it was carried out. */
  async command(command: Command, step: number): Promise<Reason | undefined> {
    if (command.do === 'set') await this.#cases.fetch(command.plan);
    await this.prepare();
    const decided = decide(this.standing, command, step, this.#now(), this.#cases.caseOf);
    if ('refused' in decided) return decided.refused satisfies Refusal;
    return this.submit(decided.event);
  }

  /** Passes on what the big screen says to those who lead, and what they say to it, in all processes. */
  pass(message: Passed): void {
    const text = JSON.stringify(message);
    this.#hearPassed(message.type, text);
    // What is lost here is said again with the next page.
    this.#storage.tell(this.record.code, `${PASSED}${this.#me} ${text}`).catch(() => undefined);
  }

  /** Shows the other lines of a seat what it chose. */
  showSeat(seat: string, but: Listener): void {
    for (const listener of this.listeners)
      if (listener.seat === seat && listener !== but) listener.send(this.#viewFor(listener, this.#viewNow('phone')));
  }

  /** Ends all lines and follows the session no longer. */
  async close(reason: Reason, again: boolean): Promise<void> {
    this.closed = true;
    clearInterval(this.#beat);
    clearTimeout(this.#countTimer);
    clearTimeout(this.#presenceTimer);
    for (const listener of [...this.listeners]) listener.bye(reason, again);
    this.listeners.clear();
    // Where the storage is out of reach there is nothing to be heard from it either.
    await this.#unfollow().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const queue = this.#queue;
    this.#queue = [];
    try {
      const first = await this.#storage.append(
        this.record.code,
        queue.map(({ event }) => event),
      );
      queue.forEach(({ resolve }, i) => resolve(first === undefined ? undefined : first + i));
    } catch (error) {
      for (const { reject } of queue) reject(error);
    }
  }

  /** Whether the entry was taken in, as soon as it has come back to this process. */
  #outcome(index: number): Promise<boolean> | boolean {
    const known = this.#taken[index];
    return known ?? new Promise((resolve) => this.#waiting.set(index, resolve));
  }

  #whyNot(event: SessionEvent): Reason {
    const { status, value: phase, context } = this.standing;
    if (status !== 'active') return 'over';
    if (event.type === 'voted') return phase === 'voting' && event.step === context.step ? 'bad-value' : 'not-open';
    if (event.type === 'joined' || event.type === 'asked') return 'full';
    return 'step' in event && event.step !== context.step ? 'moved-on' : 'not-now';
  }

  #hear(first: number, events: JournalEvent[]): void {
    let more = false;
    for (const [i, event] of events.entries()) {
      const after = event.type === 'opened' ? open(event) : this.#standing && takeIn(this.#standing, event);
      const taken = after !== undefined;
      if (after) this.#standing = after;
      this.#taken[first + i] = taken;
      this.#waiting.get(first + i)?.(taken);
      this.#waiting.delete(first + i);
      if (taken && event.type !== 'voted' && event.type !== 'joined') more = true;
    }
    if (more) this.#viewsSoon();
    this.#countSoon(COUNT_EVERY);
  }

  #told(text: string): void {
    if (text === 'erased') void this.close('over', false);
    else if (text.startsWith(PASSED)) {
      const [from = ''] = text.slice(PASSED.length).split(' ', 1);
      if (from === this.#me) return;
      const passed = text.slice(PASSED.length + from.length + 1);
      this.#hearPassed((JSON.parse(passed) as Passed).type, passed);
    } else {
      this.#presence.hear(text, this.#now());
      this.#countSoon(PRESENT_EVERY);
    }
  }

  #hearPassed(type: Passed['type'], text: string): void {
    if (type === 'pages') this.#pages = text;
    const to: Role = type === 'pages' ? 'facilitator' : 'projector';
    for (const listener of this.listeners) if (listener.role === to) listener.send(text);
  }

  /** Tells the other processes who is here, once for all who come or go at the same time. */
  #tellPresence(): void {
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = undefined;
      // What is lost here is said again with the next beat.
      this.#storage.tell(this.record.code, this.#presence.say()).catch(() => undefined);
    }, PRESENCE_AFTER);
  }

  #viewsSoon(): void {
    if (this.#viewsDue) return;
    this.#viewsDue = true;
    setImmediate(() => void this.#sendViews());
  }

  async #sendViews(): Promise<void> {
    try {
      await this.prepare();
    } catch {
      // Another process set a case that this one cannot fetch: a line that comes back is shown it, or tried again.
      for (const listener of [...this.listeners]) listener.bye('not-kept', true);
      this.#sent.clear();
      return;
    } finally {
      this.#viewsDue = false;
    }
    const roles = new Set([...this.listeners].map((listener) => listener.role));
    for (const role of this.#sent.keys()) if (!roles.has(role)) this.#sent.delete(role);
    for (const role of roles) {
      const text = this.#viewText(role);
      if (text === this.#sent.get(role)) continue;
      this.#sent.set(role, text);
      for (const listener of this.listeners) if (listener.role === role) listener.send(this.#viewFor(listener, text));
    }
  }

  /** What a role sees now, made anew only where something has happened since it was last sent. */
  #viewNow(role: Role): string {
    const text = (this.#viewsDue ? undefined : this.#sent.get(role)) ?? this.#viewText(role);
    // What the others are about to be sent is news to them, whatever a newcomer was shown already.
    if (this.#viewsDue) this.#sent.delete(role);
    else this.#sent.set(role, text);
    return text;
  }

  #viewText(role: Role): string {
    const view = { phone: phoneView, projector: projectorView, facilitator: facilitatorView }[role];
    return JSON.stringify(view(this.standing, this.#cases.caseOf));
  }

  #viewFor({ seat }: Listener, view: string): string {
    if (seat === undefined) return `{"type":"view","view":${view}}`;
    const mine = currentDecision(this.standing.context)?.rounds.at(-1)?.phones[seat] ?? null;
    return `{"type":"view","view":${view},"mine":${JSON.stringify(mine)}}`;
  }

  /** Sends the counts now if none were sent within that time, and else as soon as that may be. */
  #countSoon(every: number): void {
    const due = this.#countAt + every;
    // Another process may say who is present before the journal has been read.
    if (!this.#standing || (this.#countTimer && this.#countDue <= due)) return;
    clearTimeout(this.#countTimer);
    this.#countDue = due;
    this.#countTimer = setTimeout(
      () => {
        this.#countTimer = undefined;
        this.#countAt = this.#now();
        const text = this.#countText();
        for (const listener of this.listeners) if (listener.role !== 'phone') listener.send(text);
      },
      // The clock of a machine may be set back.
      Math.min(Math.max(0, due - this.#now()), every),
    );
  }

  #countText(): string {
    return JSON.stringify({ type: 'count', count: this.count });
  }
}
