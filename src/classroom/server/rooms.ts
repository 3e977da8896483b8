import { randomUUID } from 'node:crypto';
import type { Cases } from './cases.ts';
import { Room } from './room.ts';
import type { Storage } from './storage.ts';

/** The sessions that this process holds open. */
export interface Rooms {
  /** Picks a session up; undefined when there is none with that code. Rejects when the storage is out of reach. */
  get(code: string): Promise<Room | undefined>;
  /** The session, if it is held here: thousands who come back at once need not wait for each other. */
  held(code: string): Room | undefined;
  /** Whether a session with that code is held here or is being looked up. */
  knows(code: string): boolean;
  /** Erases a session everywhere. */
  erase(code: string): Promise<void>;
  /** Erases what is due, and lets go of sessions that nobody here follows or that others erased unheard. */
  tidy(): Promise<void>;
  /** Ends all lines; they may come back to another process. */
  close(): Promise<void>;
}

/** A session that nobody follows here is let go after this time, in milliseconds. */
const IDLE = 30_000;

export function roomsIn(storage: Storage, cases: Cases, now: () => number): Rooms {
  const me = randomUUID();
  const open = new Map<string, Promise<Room | undefined>>();
  const held = new Map<string, Room>();
  const load = async (code: string): Promise<Room | undefined> => {
    const record = await storage.find(code);
    return record && record.expires > now() ? Room.open(record, storage, cases, me, now) : undefined;
  };
  /** From this call on whoever asks for the session looks it up anew. */
  const drop = async (code: string, why: 'over' | 'stopping'): Promise<void> => {
    const loading = open.get(code);
    open.delete(code);
    held.delete(code);
    const room = await loading?.catch(() => undefined);
    await room?.close(why, why === 'stopping');
  };
  const isGood = (room: Room): boolean => !room.closed && room.record.expires > now();
  return {
    held: (code) => {
      const room = held.get(code);
      if (!room || !isGood(room)) return undefined;
      room.used = now();
      return room;
    },
    get: async (code) => {
      for (;;) {
        const loading = open.get(code) ?? load(code);
        open.set(code, loading);
        const room = await loading.catch((error: unknown) => {
          open.delete(code);
          throw error;
        });
        // Another process may have erased it meanwhile, or its time is over.
        if (room && isGood(room)) {
          room.used = now();
          if (open.get(code) === loading) held.set(code, room);
          return room;
        }
        if (open.get(code) === loading) await drop(code, 'over');
        if (!room) return undefined;
      }
    },
    knows: (code) => open.has(code),
    erase: async (code) => {
      await storage.erase(code);
      await storage.tell(code, 'erased');
      await drop(code, 'over');
    },
    tidy: async () => {
      for (const [code, loading] of open) {
        const room = await loading.catch(() => undefined);
        const idle = room?.listeners.size === 0 && now() - room.used > IDLE;
        const isDue =
          !room || idle || room.record.expires <= now() || !(await storage.find(code).catch(() => room.record));
        // It may have been looked up anew meanwhile.
        if (isDue && open.get(code) === loading) await drop(code, 'over');
      }
      await storage.sweep(now());
    },
    close: async () => {
      await Promise.all([...open.keys()].map((code) => drop(code, 'stopping')));
    },
  };
}
