import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { lightSocket } from './light-socket.ts';

const SERVER = fileURLToPath(new URL('bare-server.ts', import.meta.url));

/** Seconds until so many of our phones have connected and heard something where nothing else is done: what the machine itself costs. */
export async function bareTime(phones: number): Promise<number> {
  const server = fork(SERVER, { execArgv: [] });
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  const began = performance.now();
  const sockets = await Promise.all(
    Array.from(
      { length: phones },
      () =>
        new Promise<{ cut: () => void }>((resolve) => {
          const socket = lightSocket(port, ['room'], {
            onText: () => resolve(socket),
            onEnd: () => undefined,
          });
        }),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.cut();
  server.disconnect();
  await once(server, 'exit');
  return seconds;
}
