import type { WebSocket } from 'ws';
import { readJoinCode } from '../protocol/join-code.ts';
import { LONGEST, VERSION } from '../protocol/limits.ts';
import type { FromClient, FromServer, Hello, Passed, Reason } from '../protocol/messages.ts';
import { readFromClient, readHello } from '../protocol/read-message.ts';
import { Bucket, type Buckets } from './bucket.ts';
import type { Cases } from './cases.ts';
import { findRoom } from './find-room.ts';
import type { Limits } from './limits.ts';
import type { Listener, Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { isKey, newSeat, seatOf } from './secrets.ts';

/** What a line needs of its server. */
export interface LineHouse {
  rooms: Rooms;
  cases: Cases;
  limits: Limits;
  joins: Buckets;
  guesses: Buckets;
  now: () => number;
}

/** Why somebody is not let in, and whether to come again. */
interface No {
  reason: Reason;
  again: boolean;
}

const LATE: No = { reason: 'too-many', again: true };

/** One line to a page, from its request to its end. */
export class Line {
  /** Whether it has answered since the last beat. */
  alive = true;
  #socket: WebSocket;
  #house: LineHouse;
  #address: string;
  #bucket: Bucket;
  #room: Room | undefined;
  #listener: Listener | undefined;
  #ended = false;
  #tooFast = 0;

  constructor(socket: WebSocket, address: string, house: LineHouse) {
    this.#socket = socket;
    this.#address = address;
    this.#house = house;
    this.#bucket = new Bucket(house.limits.phone, house.now());
    socket.on('message', (data, binary) => this.#onMessage(binary ? undefined : (data as Buffer).toString()));
    socket.on('pong', () => (this.alive = true));
    // No browser sends any; each is answered, so that they count as messages do.
    socket.on('ping', () => void this.#mayGoOn());
    socket.on('close', () => this.#onClose());
    // A broken frame or a frame that is too long: `ws` closes the socket and says why; the close is heard as well.
    socket.on('error', () => undefined);
  }

  /** Lets in whoever asked for the line, or says why not. Resolves when that is said. */
  async greet(said: string | undefined): Promise<void> {
    const read = readHello(said);
    const refused: No | undefined =
      'refused' in read
        ? { reason: read.refused, again: false }
        : await this.#admit(read.hello).catch(() => ({ reason: 'not-kept', again: true }));
    if (refused) this.bye(refused.reason, refused.again);
  }

  bye(reason: Reason, again: boolean): void {
    if (this.#ended) return;
    this.#say({ type: 'bye', reason, again });
    this.#ended = true;
    this.#socket.close(again ? 1013 : 1008, reason);
  }

  /** Ends it without a word. */
  cut(): void {
    this.#socket.terminate();
  }

  /** Asks for a sign of life; ends a line that gave none since the last time. */
  beat(): void {
    if (!this.alive) {
      this.cut();
      return;
    }
    this.alive = false;
    this.#socket.ping();
  }

  #onClose(): void {
    if (this.#listener) this.#room?.leave(this.#listener);
  }

  #onMessage(text: string | undefined): void {
    this.alive = true;
    if (this.#ended) return;
    if (!this.#mayGoOn()) return;
    const longest = this.#listener?.role === 'phone' ? LONGEST.phone : LONGEST.facilitator;
    const read = text === undefined ? { refused: 'not-understood' as const } : readFromClient(text, longest);
    if ('refused' in read) {
      this.#say({ type: 'refused', reason: read.refused });
      return;
    }
    this.#answer(read.message).catch(() => this.bye('not-kept', true));
  }

  /** Counts what came. False where it came too fast; whoever goes on sending regardless is no page of ours. */
  #mayGoOn(): boolean {
    if (this.#bucket.take(this.#house.now())) return true;
    this.#say({ type: 'refused', reason: 'too-fast' });
    if (++this.#tooFast > 50) this.bye('too-fast', true);
    return false;
  }

  async #answer(message: FromClient): Promise<void> {
    if (message.type === 'here') {
      this.#say({ type: 'here' });
      return;
    }
    if (message.type === 'pages' || message.type === 'turn') {
      const reason = this.#pass(message);
      if (reason) this.#say({ type: 'refused', reason });
      return;
    }
    const { n } = message;
    const reason = await this.#act(message);
    this.#say(reason ? { type: 'refused', n, reason } : { type: 'done', n });
  }

  #pass(message: Passed): Reason | undefined {
    const [room, role] = [this.#room, this.#listener?.role];
    if (!room || !role) return 'not-now';
    if (role !== (message.type === 'pages' ? 'projector' : 'facilitator')) return 'not-yours';
    room.pass(message);
    return undefined;
  }

  async #act(message: Exclude<FromClient, Passed | { type: 'here' }>): Promise<Reason | undefined> {
    const [room, listener] = [this.#room, this.#listener];
    if (!room || !listener) return 'not-now';
    const { seat } = listener;
    if (message.type === 'vote') {
      if (seat === undefined) return 'not-yours';
      const reason = await room.vote(seat, message.step, message.choice);
      if (!reason) room.showSeat(seat, listener);
      return reason;
    }
    const { now, cases } = this.#house;
    if (message.type === 'ask') {
      return seat === undefined ? 'not-yours' : room.submit({ type: 'asked', at: now(), text: message.text.trim() });
    }
    if (listener.role !== 'facilitator') return 'not-yours';
    const { command, step } = message;
    if (command.do !== 'set') return room.command(command, step);
    const plan = await cases.pin(command.plan, room.record.expires);
    return plan ? room.command({ ...command, plan }, step) : 'no-way';
  }

  async #admit(hello: Hello): Promise<No | undefined> {
    const { rooms, guesses, now } = this.#house;
    const guess = guesses.of(this.#address, now());
    const code = readJoinCode(hello.code);
    const shown = hello.as === 'phone' ? hello.seat : hello.key;
    // Where an address has guessed too often, whoever has a seat or a key of a session that is held here still comes back to it.
    const spent = guess.left(now()) < 1;
    if (spent && (code === undefined || shown === undefined || !rooms.knows(code))) return LATE;
    const held = code === undefined ? undefined : rooms.held(code);
    const room = held ?? (await findRoom(code, guess, rooms, now));
    if (!room) return spent ? LATE : { reason: 'no-such-session', again: false };
    if (!room.ready) await room.prepare();
    if (hello.as === 'phone') return this.#admitPhone(room, hello.seat, spent);
    const { facilitator, partner, projector } = room.record.keys;
    const fits = hello.as === 'projector' ? [projector] : [facilitator, partner];
    if (fits.some((kept) => isKey(hello.key, kept))) return this.#welcome(room, { role: hello.as });
    guess.take(now());
    return spent ? LATE : { reason: 'wrong-key', again: false };
  }

  async #admitPhone(room: Room, token: string | undefined, spent: boolean): Promise<No | undefined> {
    const { joins, now, limits } = this.#house;
    if (room.listeners.size >= limits.linesPerSession) return { reason: 'full', again: true };
    const known = token === undefined ? undefined : seatOf(token, room.record.seatSecret);
    if (known !== undefined) return this.#welcome(room, { role: 'phone', seat: known }, token);
    if (spent || !joins.of(this.#address, now()).take(now())) return LATE;
    const fresh = newSeat(room.record.seatSecret);
    const reason = await room.submit({ type: 'joined', at: now() });
    if (reason) return { reason, again: reason === 'not-kept' };
    return this.#welcome(room, { role: 'phone', seat: fresh.seat }, fresh.token);
  }

  #welcome(room: Room, who: Pick<Listener, 'role' | 'seat'>, token?: string): No | undefined {
    // It may have gone while its session was looked up.
    if (this.#socket.readyState !== this.#socket.OPEN) return undefined;
    // So may the session: whoever comes again is told what became of it.
    if (room.closed) return { reason: 'not-kept', again: true };
    const { limits, now } = this.#house;
    if (who.role === 'facilitator') this.#bucket = new Bucket(limits.facilitator, now());
    this.#say({ type: 'welcome', v: VERSION, now: now(), ...(token !== undefined && { seat: token }) });
    this.#room = room;
    this.#listener = {
      ...who,
      send: (text) => this.#send(text),
      bye: (reason, again) => this.bye(reason, again),
    };
    room.enter(this.#listener);
    return undefined;
  }

  #say(message: FromServer): void {
    this.#send(JSON.stringify(message));
  }

  #send(text: string): void {
    if (this.#ended || this.#socket.readyState !== this.#socket.OPEN) return;
    // Whoever does not take in what is sent would fill the memory; a page that comes back is shown where things stand.
    if (this.#socket.bufferedAmount > this.#house.limits.waiting) this.cut();
    else this.#socket.send(text);
  }
}
