import type { Progress } from '../domain/offline/progress.ts';

/** What a page may ask of the worker. `keep` loads the newest version whole, or goes on with it; `use` takes a whole one into use. */
export type Order = { order: 'keep' | 'stop' | 'remove' } | { order: 'use'; id: string };

/**
 * Why loading has stopped: the learner wanted it, the line broke, there is no room, what the server sent does not fit its own list,
 * or the browser does not let the course store anything.
 */
export type Stop = 'asked' | 'line' | 'room' | 'changed' | 'forbidden';

/** What the worker tells all pages. `whole`: a version is here and waits; `used`: it is the one that is served from now on. */
export type News =
  | { news: 'progress'; progress: Progress }
  | { news: 'stopped'; why: Stop; progress: Progress }
  | { news: 'whole' | 'used'; id: string }
  | { news: 'removed' };

/** The line on which the worker tells it. */
export const LINE = 'rbr-offline';
