import { LONGEST, VERSION } from './limits.ts';
import {
  type FromClient,
  fromClient,
  type FromServer,
  fromServer,
  type Hello,
  hello,
  type Reason,
} from './messages.ts';

/** Reads one message of a page; says why when it is none. `longest` is the most characters that it may have. */
export function readFromClient(text: string, longest: number): { message: FromClient } | { refused: Reason } {
  if (text.length > longest) return { refused: 'too-long' };
  const { success, data } = fromClient.safeParse(json(text));
  return success ? { message: data } : { refused: 'not-understood' };
}

/** Reads what a page says as it asks for a line; undefined is nothing, as pages of version 1 did. */
export function readHello(text: string | undefined): { hello: Hello } | { refused: Reason } {
  if (text === undefined) return { refused: 'other-version' };
  if (text.length > LONGEST.phone) return { refused: 'too-long' };
  const value = json(text);
  // Whatever else that version has in it.
  const { v } = Object(value) as Record<string, unknown>;
  if (typeof v === 'number' && v !== VERSION) return { refused: 'other-version' };
  const { success, data } = hello.safeParse(value);
  return success ? { hello: data } : { refused: 'not-understood' };
}

/** Reads one message of the server; undefined when it is none. */
export function readFromServer(text: string): FromServer | undefined {
  const { success, data } = fromServer.safeParse(json(text));
  return success ? data : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
