import { offerOf } from '../protocol/greeting.ts';
import { VERSION } from '../protocol/limits.ts';
import type { FromClient, FromServer, Hello, Passed, Reason } from '../protocol/messages.ts';
import { onWake } from './on-wake.ts';

/** Whether the line to the server stands: it is being made (again), it stands, or it has ended for good. */
export type LineState = { is: 'connecting' | 'open' } | { is: 'ended'; reason: Reason };

export interface LineOptions {
  /** Address of the socket. */
  url: string;
  /** Who this page is. Called at each connection, so that a seat that was given since is named. */
  hello: () => HelloWords;
  /** Reads what the server sends; undefined when it is no message. */
  read: (text: string) => FromServer | undefined;
  onMessage: (message: FromServer) => void;
  onState: (state: LineState) => void;
  /** Makes the socket, with the subprotocols to offer. */
  connect?: (url: string, offer: string[]) => WebSocket;
  /** Calls its argument when the line may have died unnoticed: the page woke up, the network came back. Returns how to stop that. */
  onWake?: (look: () => void) => () => void;
}

type Without<T> = T extends unknown ? Omit<T, 'v'> : never;
export type HelloWords = Without<Hello>;
type Numbered = Extract<FromClient, { n: number }>;
/** A message that is answered, without the number that the line gives it. */
export type Asking = Numbered extends infer T ? (T extends Numbered ? Omit<T, 'n'> : never) : never;

/** The first try comes within this time, in milliseconds, at random, so that a whole room does not come at once. */
const FIRST = 300;
const SLOWEST = 1600;
/** How long a line may be silent after a question before it counts as dead. */
const ANSWER = 1500;
/** The same after the page woke up: most lines are dead then, and people look at it. */
const ANSWER_AWAKE = 1000;
/** How long the first word of the server may take. */
const GREETING = 5000;
/** When to ask again what could not be kept. */
const AGAIN = 500;
/** How often a quiet line is asked. */
const QUIET = 20_000;

const open = (url: string, offer: string[]): WebSocket => new WebSocket(url, offer);

/** How long to wait before a try to connect, after so many that failed, in milliseconds. */
export function pauseBefore(tries: number): number {
  return Math.min(FIRST * 1.5 ** tries, SLOWEST) * (0.3 + 0.7 * Math.random());
}

/**
 * A line that comes back by itself. What was asked and not answered is asked again on the next one, so that nothing that a person did
 * is lost with a connection; the server takes the same vote twice as once.
 */
export class RoomLine {
  #options: LineOptions;
  #socket: WebSocket | undefined;
  #open = false;
  #ended = false;
  #tries = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #probe: ReturnType<typeof setTimeout> | undefined;
  #quiet: ReturnType<typeof setInterval>;
  #stopWaking: () => void;
  #n = 0;
  #asked = new Map<number, { text: string; isVote: boolean; answer: (refused: Reason | undefined) => void }>();

  constructor(options: LineOptions) {
    this.#options = options;
    this.#quiet = setInterval(() => this.#look(), QUIET);
    this.#stopWaking = (options.onWake ?? onWake)(() => this.#look(ANSWER_AWAKE));
    this.#connect();
  }

  /** Sends a message and resolves when the server has kept it, or with its reason not to. A vote also stands for those before it. */
  ask(message: Asking): Promise<Reason | undefined> {
    const n = ++this.#n;
    const text = JSON.stringify({ ...message, n });
    return new Promise((answer) => {
      if (this.#ended) {
        answer('over');
        return;
      }
      const before = message.type === 'vote' ? this.#takeOpenVote() : undefined;
      this.#asked.set(n, {
        text,
        isVote: message.type === 'vote',
        answer: (refused) => {
          before?.(refused);
          answer(refused);
        },
      });
      if (this.#open) this.#socket?.send(text);
    });
  }

  /** Says what is not answered, and of no use later: without a line it is left out. */
  tell(message: Passed): void {
    if (this.#open) this.#socket?.send(JSON.stringify(message));
  }

  /** Ends the line for good. */
  close(reason: Reason = 'over'): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#probe);
    clearInterval(this.#quiet);
    this.#stopWaking();
    this.#drop();
    for (const { answer } of this.#asked.values()) answer(reason);
    this.#asked.clear();
    this.#options.onState({ is: 'ended', reason });
  }

  /** A vote that has no answer yet is not asked again once there is a newer one: it would come after that and undo it. */
  #takeOpenVote(): ((refused: Reason | undefined) => void) | undefined {
    for (const [n, { isVote, answer }] of this.#asked) {
      if (!isVote) continue;
      this.#asked.delete(n);
      return answer;
    }
    return undefined;
  }

  #connect(): void {
    const { url, hello, onState, connect = open } = this.#options;
    onState({ is: 'connecting' });
    const socket = connect(url, offerOf({ v: VERSION, ...hello() }));
    this.#socket = socket;
    this.#probe = setTimeout(() => this.#lost(), GREETING);
    socket.onmessage = ({ data }) => {
      if (socket === this.#socket) this.#hear(String(data));
    };
    socket.onclose = () => {
      if (socket === this.#socket) this.#lost();
    };
  }

  #hear(text: string): void {
    clearTimeout(this.#probe);
    this.#probe = undefined;
    const message = this.#options.read(text);
    if (!message) return;
    if (message.type === 'welcome') {
      this.#open = true;
      this.#tries = 0;
      this.#options.onMessage(message);
      this.#options.onState({ is: 'open' });
      for (const asked of this.#asked.values()) this.#socket?.send(asked.text);
      return;
    }
    if (message.type === 'bye') {
      if (message.again) this.#lost();
      else this.close(message.reason);
      return;
    }
    if ((message.type === 'done' || message.type === 'refused') && message.n !== undefined) {
      const asked = this.#asked.get(message.n);
      if (message.type === 'refused' && message.reason === 'not-kept') {
        this.#lookSoon();
        return;
      }
      this.#asked.delete(message.n);
      asked?.answer(message.type === 'refused' ? message.reason : undefined);
      return;
    }
    // What came too fast was not even read.
    if (message.type === 'refused' && message.reason === 'too-fast') {
      this.#lookSoon();
      return;
    }
    this.#options.onMessage(message);
  }

  #lookSoon(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#look(), AGAIN);
  }

  #lost(): void {
    this.#drop();
    if (this.#ended) return;
    this.#options.onState({ is: 'connecting' });
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), pauseBefore(this.#tries++));
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#open = false;
    clearTimeout(this.#probe);
    this.#probe = undefined;
    socket?.close();
  }

  /** Asks the server for a sign of life and for what it has not answered; without a socket tries at once to make one. */
  #look(patience = ANSWER): void {
    if (this.#ended) return;
    if (!this.#socket) {
      this.#connectNow();
      return;
    }
    if (!this.#open || this.#probe !== undefined) return;
    for (const asked of this.#asked.values()) this.#socket.send(asked.text);
    this.#socket.send('{"type":"here"}');
    // Nobody else asks at this moment, so that no pause is needed before the next try.
    this.#probe = setTimeout(() => this.#connectNow(), patience);
  }

  #connectNow(): void {
    this.#drop();
    clearTimeout(this.#retry);
    this.#tries = 0;
    this.#connect();
  }
}
