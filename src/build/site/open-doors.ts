import { type AddressInfo, createServer, type ListenOptions, type Server } from 'node:net';

/** When a server starts again, everyone comes back at once: whoever found no place in this queue would be asked to wait for seconds. Linux gives 4096 places unless it is told otherwise. */
const BACKLOG = 16_384;

/** Of each listener one connection is taken at a time, between all that those inside send. */
export const DOORS = process.platform === 'linux' ? 4 : 1;

function listen(server: Server, options: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ ...options, backlog: BACKLOG }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Listens on a port with so many listeners, so that newcomers are let in however busy a server is.
 * Resolves with the port; 0 takes a free one. Rejects with Node's error, such as EADDRINUSE.
 */
export async function openDoors(server: Server, port: number, host: string, doors: number): Promise<number> {
  if (doors === 1) return listen(server, { port, host });
  if (port !== 0) {
    // A port that may be shared would also be shared with another program: whoever has it is found by asking for it alone.
    const alone = createServer();
    await listen(alone, { port, host });
    await new Promise((resolve) => alone.close(resolve));
  }
  const given = await listen(server, { port, host, reusePort: true });
  for (let door = 1; door < doors; door++) {
    const more = createServer({ noDelay: true }, (socket) => {
      if (server.listening) server.emit('connection', socket);
      else socket.destroy();
    });
    await listen(more, { port: given, host, reusePort: true });
    server.once('close', () => more.close());
    more.unref();
  }
  return given;
}
