import type { CaseOf, RoomCase } from '../session/room-case.ts';
import type { Part } from '../session/settings.ts';
import { fingerprint } from './secrets.ts';
import type { Storage } from './storage.ts';

/** The cases that this server can open sessions with, and those with which sessions were opened before. */
export interface Cases {
  /** Adds fingerprints to a plan and keeps its cases for its sessions. Undefined when a case is not there. */
  pin(plan: readonly Omit<Part, 'hash'>[], until: number): Promise<Part[] | undefined>;
  /** Whether `caseOf` knows the cases of a plan. */
  has(plan: readonly Part[]): boolean;
  /** Fetches the cases of a plan, after which `caseOf` knows them. Throws when one is lost. */
  fetch(plan: readonly Part[]): Promise<void>;
  caseOf: CaseOf;
}

/**
 * @param built case id → the text of `room-<id>.json` as this server serves it
 */
export function casesFrom(built: ReadonlyMap<string, string>, storage: Storage): Cases {
  const hashes = new Map([...built].map(([id, text]) => [id, fingerprint(text).slice(0, 22)]));
  const read = new Map<string, RoomCase>();
  for (const [id, text] of built) read.set(hashes.get(id) ?? '', JSON.parse(text) as RoomCase);
  return {
    pin: async (plan, until) => {
      const parts: Part[] = [];
      for (const { case: id, scenes } of plan) {
        const [hash, text] = [hashes.get(id), built.get(id)];
        if (hash === undefined || text === undefined) return undefined;
        await storage.keepCase(hash, text, until);
        parts.push({ case: id, hash, scenes });
      }
      return parts;
    },
    has: (plan) => plan.every(({ hash }) => read.has(hash)),
    fetch: async (plan) => {
      for (const { hash, case: id } of plan) {
        if (read.has(hash)) continue;
        const text = await storage.caseText(hash);
        if (text === undefined) throw new Error(`The case ${id} of a session is not kept any more.`);
        read.set(hash, JSON.parse(text) as RoomCase);
      }
    },
    caseOf: (hash) => {
      const found = read.get(hash);
      if (!found) throw new Error('A case was asked for before it was fetched.');
      return found;
    },
  };
}
