import { attempt } from '../../../domain/attempt.ts';

/** Where the place of this phone in a session is kept, so that a reload or another day of the same session leads back to it. */
const PREFIX = 'rbr:seat:';

/** Where the browser keeps nothing, a seat lasts as long as the page; a line that comes back finds it here. */
const inPage = new Map<string, string>();

/** The token of this phone's seat in a session; undefined when it has none. */
export function seatIn(code: string): string | undefined {
  return inPage.get(code) ?? attempt(() => localStorage.getItem(PREFIX + code)) ?? undefined;
}

/** Keeps the token of a seat. */
export function keepSeat(code: string, token: string): void {
  inPage.set(code, token);
  attempt(() => {
    localStorage.setItem(PREFIX + code, token);
  });
}

/** Forgets the seat in a session, so that nothing of it stays on this phone. */
export function forgetSeat(code: string): void {
  inPage.delete(code);
  attempt(() => {
    localStorage.removeItem(PREFIX + code);
  });
}
