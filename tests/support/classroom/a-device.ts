import { type Asking, type HelloWords, type LineState, RoomLine } from '../../../src/classroom/client/line.ts';
import type { FromServer, Reason, RoomCount } from '../../../src/classroom/protocol/messages.ts';
import { readFromServer } from '../../../src/classroom/protocol/read-message.ts';
import type { RoomView } from '../../../src/classroom/protocol/view.ts';
import type { Command } from '../../../src/classroom/session/commands.ts';
import { type Settings, STANDARD } from '../../../src/classroom/session/settings.ts';
import { until } from './until.ts';

export interface OpenedSession {
  code: string;
  expires: number;
  keys: { facilitator: string; partner: string; projector: string };
}

const PLAN = [
  { case: 'gate', scenes: ['hall', 'room', 'desk'] },
  { case: 'door', scenes: ['step'] },
];

let asked = 0;

/** Asks a server for a new session; where a proxy stands in front, each time from another address. */
export function askForSession(port: number, body: unknown): Promise<Response> {
  const from = [10, (process.pid >> 8) & 255, process.pid & 255, asked++ & 255].join('.');
  return fetch(`http://127.0.0.1:${port}/room/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify(body),
  });
}

/** Opens a session, of the two small cases unless a plan is given. */
export async function openSession(
  port: number,
  settings: Partial<Settings> = {},
  plan: { case: string; scenes: string[] }[] = PLAN,
): Promise<OpenedSession> {
  const response = await askForSession(port, { plan, settings: { ...STANDARD, ...settings } });
  if (response.status !== 201) throw new Error(`The session was refused: ${await response.text()}`);
  return (await response.json()) as OpenedSession;
}

/** A page that takes part in a session through the real client, over a real socket. */
export class Device {
  line: RoomLine;
  state: LineState = { is: 'connecting' };
  seat: string | undefined;
  view: RoomView | undefined;
  mine: string | null = null;
  count: RoomCount | undefined;
  heard: FromServer[] = [];
  onCount: (count: RoomCount) => void = () => undefined;
  readonly port: () => number;
  readonly code: string;

  /** @param port where to connect, asked at each try as a load balancer would */
  constructor(port: () => number, who: HelloWords) {
    this.port = port;
    this.code = who.code;
    if (who.as === 'phone') this.seat = who.seat;
    this.line = new RoomLine({
      url: 'room/socket',
      hello: () => (who.as === 'phone' && this.seat !== undefined ? { ...who, seat: this.seat } : who),
      read: readFromServer,
      onMessage: (message) => this.#hear(message),
      onState: (state) => (this.state = state),
      onWake: () => () => undefined,
      connect: (_, protocols) => {
        const at = `127.0.0.1:${this.port()}`;
        // Node’s WebSocket takes headers, which a browser sets by itself.
        const headers = { origin: `http://${at}` };
        return new WebSocket(`ws://${at}/room/socket`, { headers, protocols } as unknown as string[]);
      },
    });
  }

  /** Resolves when the line stands and the first view has come. */
  async ready(): Promise<this> {
    await until(() => this.state.is === 'open' && this.view !== undefined);
    return this;
  }

  ask(message: Asking): Promise<Reason | undefined> {
    return this.line.ask(message);
  }

  vote(choice: string, step = this.view?.step ?? 0): Promise<Reason | undefined> {
    return this.ask({ type: 'vote', step, choice });
  }

  /** Gives a command and, if it was carried out, waits until this page shows the next moment. */
  async tell(command: Exclude<Command, { do: 'set' }>): Promise<Reason | undefined> {
    const step = this.view?.step ?? 0;
    const reason = await this.ask({ type: 'do', step, command });
    return reason;
  }

  /** Gives commands that carry nothing, one after the other. */
  async go(
    ...commands: ('next' | 'vote' | 'close' | 'discuss' | 'reveal' | 'judge' | 'debrief' | 'end')[]
  ): Promise<void> {
    for (const command of commands) {
      const step = this.view?.step ?? 0;
      const reason = await this.tell({ do: command });
      if (reason) throw new Error(`${command} was refused in ${this.view?.phase ?? 'no phase'}: ${reason}`);
      await until(() => (this.view?.step ?? 0) > step);
    }
  }

  close(): void {
    this.line.close();
  }

  #hear(message: FromServer): void {
    this.heard.push(message);
    if (message.type === 'welcome' && message.seat !== undefined) this.seat = message.seat;
    if (message.type === 'count') {
      this.count = message.count;
      this.onCount(message.count);
    }
    if (message.type === 'view') {
      this.view = message.view;
      this.mine = message.mine ?? null;
    }
  }
}

/** @param seat the token of a seat that was given out before */
export const phone = (port: () => number, code: string, seat?: string): Device =>
  new Device(port, { as: 'phone', code, ...(seat !== undefined && { seat }) });
export const leader = (port: () => number, { code, keys }: OpenedSession): Device =>
  new Device(port, { as: 'facilitator', code, key: keys.facilitator });
export const screen = (port: () => number, { code, keys }: OpenedSession): Device =>
  new Device(port, { as: 'projector', code, key: keys.projector });
