/** Tells how many seats are present in all processes that share a session. */
export interface Presence {
  /** Seats with a line to this process. */
  readonly here: number;
  readonly all: number;
  enter(seat: string): void;
  leave(seat: string): void;
  /** Takes in what another process said. */
  hear(text: string, now: number): void;
  /** What to say to the other processes. */
  say(): string;
}

/** A process that said nothing for so long, in milliseconds, is gone, and its people with it. */
export const SILENT = 12_000;

/** @param me the name of this process, unlike any other’s */
export function presence(me: string, now: () => number): Presence {
  const lines = new Map<string, number>();
  const others = new Map<string, { seats: number; at: number }>();
  return {
    get here() {
      return lines.size;
    },
    get all() {
      for (const [name, { at }] of others) if (now() - at > SILENT) others.delete(name);
      return [...others.values()].reduce((sum, { seats }) => sum + seats, lines.size);
    },
    enter: (seat) => void lines.set(seat, (lines.get(seat) ?? 0) + 1),
    leave: (seat) => {
      const left = (lines.get(seat) ?? 0) - 1;
      if (left > 0) lines.set(seat, left);
      else lines.delete(seat);
    },
    hear: (text, at) => {
      const [, name, seats] = /^present (\S+) (\d+)$/.exec(text) ?? [];
      if (name !== undefined && name !== me) others.set(name, { seats: Number(seats), at });
    },
    say: () => `present ${me} ${lines.size}`,
  };
}
