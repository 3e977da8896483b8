import type * as z from 'zod/mini';
import { type FromClient, fromClient, type FromServer, fromServer, type Reason } from './messages.ts';

/** Reads one message of a page; says why when it is none. `longest` is the most characters that it may have. */
export function readFromClient(text: string, longest: number): { message: FromClient } | { refused: Reason } {
  if (text.length > longest) return { refused: 'too-long' };
  const message = parse(fromClient, text);
  return message ? { message } : { refused: 'not-understood' };
}

/** Reads one message of the server; undefined when it is none. */
export function readFromServer(text: string): FromServer | undefined {
  return parse(fromServer, text);
}

function parse<T>(shape: z.ZodMiniType<T>, text: string): T | undefined {
  try {
    const { success, data } = shape.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
