import { VERSION } from './limits.ts';
import { type FromClient, fromClient, type FromServer, fromServer, type Reason } from './messages.ts';

/** Reads one message of a page; says why when it is none. `longest` is the most characters that it may have. */
export function readFromClient(text: string, longest: number): { message: FromClient } | { refused: Reason } {
  if (text.length > longest) return { refused: 'too-long' };
  const value = json(text);
  if (isOtherVersion(value)) return { refused: 'other-version' };
  const { success, data } = fromClient.safeParse(value);
  return success ? { message: data } : { refused: 'not-understood' };
}

/** Whether a page says hello in another version, whatever else that version has in it. */
function isOtherVersion(value: unknown): boolean {
  const { type, v } = Object(value) as Record<string, unknown>;
  return type === 'hello' && typeof v === 'number' && v !== VERSION;
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
