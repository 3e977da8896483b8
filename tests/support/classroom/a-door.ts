import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A door before a server, through which a test lets connections pass or not. */
interface Door {
  port: number;
  /** How many connections passed since all were cut. */
  readonly passed: number;
  /** Ends all connections; of those that come next, the one of this number waits until the door is opened. */
  cut: (last: number) => void;
  open: () => void;
  end: () => void;
}

export async function aDoor(to: number): Promise<Door> {
  const sockets = new Set<Socket>();
  let waiting: (() => void) | undefined;
  let last: number | undefined;
  let come = 0;
  let passed = 0;
  const door = createServer((from) => {
    const server = connect(to, '127.0.0.1');
    for (const socket of [from, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [from, server].forEach((each) => sockets.delete(each.destroy())));
    }
    const pass = (): void => {
      passed += 1;
      from.pipe(server).pipe(from);
    };
    if (come++ === last) waiting = pass;
    else pass();
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const endAll = (): void => [...sockets].forEach((socket) => socket.destroy());
  return {
    port: (door.address() as AddressInfo).port,
    get passed() {
      return passed;
    },
    cut: (number) => {
      [last, come, passed] = [number, 0, 0];
      endAll();
    },
    open: () => {
      last = undefined;
      waiting?.();
      waiting = undefined;
    },
    end: () => {
      endAll();
      door.close();
    },
  };
}
