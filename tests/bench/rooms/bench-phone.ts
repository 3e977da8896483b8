import { pauseBefore } from '../../../src/classroom/client/line.ts';
import { offerOf } from '../../../src/classroom/protocol/greeting.ts';
import { VERSION } from '../../../src/classroom/protocol/limits.ts';
import { inTurn } from './in-turn.ts';
import { lightSocket, type LightSocket } from './light-socket.ts';

/** What a phone of a measurement remembers. Times are of `performance.now()`. */
export interface BenchPhone {
  /** To which server its line goes. */
  port: number;
  /** Its lines ended and it has a new one, or has none at the moment. */
  back: number | undefined;
  open: boolean;
  seat: string | undefined;
  /** The last choice that was acknowledged, and what a new line said that it was. */
  acknowledged: string | undefined;
  mine: string | null;
  step: number;
  vote(choice: string): Promise<number>;
  close(): void;
}

type Heard =
  | { type: 'welcome'; seat: string }
  | { type: 'view'; view: { step: number }; mine: string | null }
  | { type: 'done' | 'refused' | 'bye'; n?: number; reason?: string };

const AGAIN = 500;
const DONE = '{"type":"done","n":';

/**
 * A phone as light as can be, so that a measurement weighs the server: it takes part, votes, and comes back when its
 * line breaks, after the same pauses as a real one.
 * @param port where to connect, asked at each try
 */
export function benchPhone(port: () => number, code: string): BenchPhone {
  let socket: LightSocket;
  let closed = false;
  let n = 0;
  let tries = 0;
  let waiting: { n: number; choice: string; text: string; resolve: (at: number) => void } | undefined;
  const phone: BenchPhone = {
    port: 0,
    back: undefined,
    open: false,
    seat: undefined,
    acknowledged: undefined,
    mine: null,
    step: 0,
    vote: (choice) =>
      new Promise((resolve) => {
        n += 1;
        waiting = { n, choice, text: JSON.stringify({ type: 'vote', n, step: phone.step, choice }), resolve };
        if (phone.open) socket.send(waiting.text);
      }),
    close: () => {
      closed = true;
      socket.cut();
    },
  };
  const hear = (heard: Heard): void => {
    if (heard.type === 'welcome') {
      phone.seat = heard.seat;
      tries = 0;
    } else if (heard.type === 'view') {
      phone.step = heard.view.step;
      phone.mine = heard.mine;
      if (!phone.open) {
        phone.open = true;
        phone.back = performance.now();
        if (waiting) socket.send(waiting.text);
      }
    } else if (heard.n !== undefined && heard.n === waiting?.n) {
      const { choice, text, resolve } = waiting;
      if (heard.type === 'done') {
        waiting = undefined;
        phone.acknowledged = choice;
        resolve(performance.now());
      } else if (heard.reason === 'not-kept') setTimeout(() => phone.open && socket.send(text), AGAIN);
      else throw new Error(`A vote was refused: ${heard.reason ?? 'no reason'}.`);
    }
  };
  const read = (text: string): Heard =>
    text.startsWith(DONE) ? { type: 'done', n: Number.parseInt(text.slice(DONE.length)) } : (JSON.parse(text) as Heard);
  const connect = (): void => {
    phone.port = port();
    const { seat } = phone;
    socket = lightSocket(phone.port, offerOf({ v: VERSION, as: 'phone', code, ...(seat !== undefined && { seat }) }), {
      onText: (text) => hear(read(text)),
      onEnd: () => {
        phone.open = false;
        if (!closed) setTimeout(() => inTurn(connect), pauseBefore(tries++));
      },
    });
  };
  connect();
  return phone;
}
