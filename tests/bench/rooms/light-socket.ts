import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** A socket to a room that costs next to nothing, so that a measurement weighs the server and not thousands of clients. */
export interface LightSocket {
  send(text: string): void;
  /** Ends it without a word. */
  cut(): void;
}

export interface LightListener {
  onText: (text: string) => void;
  /** It has ended or could not be made. */
  onEnd: () => void;
}

const TEXT = 0x81;
const CLOSE = 0x88;
const PING = 0x89;
const PONG = 0x8a;
/** A mask of zeros is a legal one, and the only one that costs nothing. */
const MASK = Buffer.alloc(4);
const HEAD_END = '\r\n\r\n';

/** A frame as a client sends it (RFC 6455 §5.2), of less than 64 KiB. */
function frame(kind: number, payload: Buffer): Buffer {
  const { length } = payload;
  const size = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...size]), MASK, payload]);
}

/** The first frame of what has come, if it is whole: what it is, what it holds, and where the next one begins. */
function firstFrame(bytes: Buffer): { kind: number; payload: Buffer; end: number } | undefined {
  const [kind = 0, size = 0] = bytes;
  const head = { 126: 4, 127: 10 }[size] ?? 2;
  if (bytes.length < 2 || bytes.length < head) return undefined;
  const length = head === 2 ? size : head === 4 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  const end = head + length;
  return bytes.length < end ? undefined : { kind, payload: bytes.subarray(head, end), end };
}

function request(port: number, offer: readonly string[]): string {
  const at = `127.0.0.1:${String(port)}`;
  return [
    'GET /room/socket HTTP/1.1',
    `Host: ${at}`,
    `Origin: http://${at}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Sec-WebSocket-Protocol: ${offer.join(', ')}`,
    HEAD_END.slice(2),
  ].join('\r\n');
}

/**
 * Connects to the room server on this port of this machine.
 * @param offer the subprotocols to offer
 */
export function lightSocket(port: number, offer: readonly string[], { onText, onEnd }: LightListener): LightSocket {
  const socket: Socket = connect({ host: '127.0.0.1', port, noDelay: true });
  let came: Buffer = Buffer.alloc(0);
  let open = false;
  const readHead = (): boolean => {
    const at = came.indexOf(HEAD_END);
    if (at < 0) return false;
    const [status = ''] = came.toString('latin1', 0, at).split('\r\n');
    came = came.subarray(at + HEAD_END.length);
    open = status.startsWith('HTTP/1.1 101 ');
    if (!open) socket.destroy();
    return open;
  };
  socket.write(request(port, offer), 'latin1');
  socket.on('data', (part: Buffer) => {
    came = came.length === 0 ? part : Buffer.concat([came, part]);
    if (!open && !readHead()) return;
    for (let next = firstFrame(came); next; next = firstFrame(came)) {
      const { kind, payload, end } = next;
      came = came.subarray(end);
      if (kind === TEXT) onText(payload.toString());
      else if (kind === PING) socket.write(frame(PONG, payload));
      else if (kind === CLOSE) socket.end();
      else throw new Error(`A room sent a frame that is neither text nor a sign of life: ${kind.toString(16)}.`);
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', onEnd);
  return { send: (text) => void socket.write(frame(TEXT, Buffer.from(text))), cut: () => void socket.destroy() };
}
