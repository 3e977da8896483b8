// Answers each socket with a text as long as a scene, and does nothing else; prints the port to its parent.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { DOORS, openDoors } from '../../../src/build/site/open-doors.ts';

const SCENE = 'x'.repeat(1500);
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false });
const server = createServer();
server.on('upgrade', (request, socket, head) => {
  socket.cork();
  sockets.handleUpgrade(request, socket, head, (webSocket) => webSocket.send(SCENE));
  socket.uncork();
});
process.send?.({ port: await openDoors(server, 0, '127.0.0.1', DOORS) });
process.on('disconnect', () => process.exit(0));
