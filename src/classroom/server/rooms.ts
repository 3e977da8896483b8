import { randomUUID } from 'node:crypto';
import type { Cases } from './cases.ts';
import { Room } from './room.ts';
import type { Storage } from './storage.ts';

/** The sessions that this process holds open. */
export interface Rooms {
  /** Picks a session up; undefined when there is none with that code. Rejects when the storage is out of reach. */
  get(code: string): Promise<Room | undefined>;
  /** Whether a session with that code is held here or is being looked up. */
  knows(code: string): boolean;
  /** Erases a session everywhere. */
  erase(code: string): Promise<void>;
  /** Erases what is due, and lets go of sessions that nobody here follows. */
  tidy(): Promise<void>;
  /** Ends all lines; they may come back to another process. */
  close(): Promise<void>;
}

/** A session that nobody follows here is let go after this time, in milliseconds. */
const IDLE = 30_000;

export function roomsIn(storage: Storage, cases: Cases, now: () => number): Rooms {
  const me = randomUUID();
  const open = new Map<string, Promise<Room | undefined>>();
  const load = async (code: string): Promise<Room | undefined> => {
    const record = await storage.find(code);
    return record && record.expires > now() ? Room.open(record, storage, cases, me, now) : undefined;
  };
  const drop = async (code: string, why: 'over' | 'stopping' | undefined): Promise<void> => {
    const room = await open.get(code)?.catch(() => undefined);
    open.delete(code);
    await room?.close(why ?? 'over', why === 'stopping');
  };
  return {
    get: async (code) => {
      const known = open.get(code);
      const loading = known ?? load(code);
      open.set(code, loading);
      try {
        const room = await loading;
        if (room) room.used = now();
        else open.delete(code);
        return room;
      } catch (error) {
        open.delete(code);
        throw error;
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
        if (!room || idle || room.record.expires <= now()) await drop(code, 'over');
      }
      await storage.sweep(now());
    },
    close: async () => {
      await Promise.all([...open.keys()].map((code) => drop(code, 'stopping')));
    },
  };
}
