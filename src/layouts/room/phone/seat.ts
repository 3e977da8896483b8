/** Where the place of this phone in a session is kept, so that a reload or another day of the same session leads back to it. */
const PREFIX = 'rbr:seat:';

/** The token of this phone's seat in a session; undefined when it has none, or the browser keeps nothing. */
export function seatIn(code: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + code) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the token of a seat. Where the browser keeps nothing, a reload takes a new seat. */
export function keepSeat(code: string, token: string): void {
  try {
    localStorage.setItem(PREFIX + code, token);
  } catch {
    // A private window: the seat lasts as long as the page.
  }
}

/** Forgets the seat in a session, so that nothing of it stays on this phone. */
export function forgetSeat(code: string): void {
  try {
    localStorage.removeItem(PREFIX + code);
  } catch {
    // Then nothing was kept.
  }
}
