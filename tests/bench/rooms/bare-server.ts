// Answers each socket with a text as long as a scene, and does nothing else; prints the port to its parent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { BACKLOG } from '../../../src/build/site/serve.ts';

const SCENE = 'x'.repeat(1500);
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false });
const server = createServer();
server.on('upgrade', (request, socket, head) => {
  socket.cork();
  sockets.handleUpgrade(request, socket, head, (webSocket) => webSocket.send(SCENE));
  socket.uncork();
});
server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
);
process.on('disconnect', () => process.exit(0));
