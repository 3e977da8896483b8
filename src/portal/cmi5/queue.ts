import { attempt } from '../../domain/attempt.ts';
import { VERBS } from './iris.ts';
import type { Draft } from './statement.ts';

/** Statements that are still to be told. They outlive reload and closing of the page, until a later session tells them. */
export interface Queue {
  /** Adds what is not there yet. */
  add: (drafts: readonly Draft[]) => void;
  /** In the order in which they were added. */
  waiting: () => readonly Draft[];
  /** Takes out what was told. */
  drop: (ids: readonly string[]) => void;
}

/**
 * The queue of one learner and registration in this browser. Where the browser keeps nothing, it lives with the page.
 * @param of a hash: who it is cannot be read from it
 */
export function openQueue(of: string): Queue {
  const key = `rbr:cmi5-queue${of}`;
  const kept = attempt(() => JSON.parse(localStorage.getItem(key) ?? '[]') as unknown);
  let drafts = (Array.isArray(kept) ? kept : []).filter(isDraft);
  const change = (next: Draft[]) => {
    drafts = next;
    attempt(() => {
      if (next.length > 0) localStorage.setItem(key, JSON.stringify(next));
      else localStorage.removeItem(key);
    });
  };
  return {
    add(more) {
      const fresh = more.filter(({ id }) => !drafts.some((draft) => draft.id === id));
      if (fresh.length > 0) change([...drafts, ...fresh]);
    },
    waiting: () => drafts,
    drop(ids) {
      change(drafts.filter(({ id }) => !ids.includes(id)));
    },
  };
}

function isDraft(value: unknown): value is Draft {
  const { id, verb, at, defined } = Object(value) as Partial<Record<keyof Draft, unknown>>;
  return (
    typeof id === 'string' &&
    typeof verb === 'string' &&
    verb in VERBS &&
    typeof at === 'number' &&
    typeof defined === 'boolean'
  );
}
