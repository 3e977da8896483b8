import { expect } from 'vitest';
import type { LmsSession } from '../../../src/portal/launch/lms-session.ts';
import { openCmi5 } from '../../../src/portal/cmi5/open-cmi5.ts';
import { aBatch, type Sent } from '../a-batch.ts';
import { eventually } from '../eventually.ts';
import type { openPortal, Launched, Trouble } from './open-portal.ts';

/** One step of a session; each has one of these names. */
export interface Step {
  launch?: Record<string, unknown>;
  /** What mode the launch is to say. */
  mode?: string;
  send?: Sent;
  /** The state that `send` is to come to. */
  returns?: string;
  end?: 'asked' | 'closed';
  /** The page is opened again in the same tab: the mode that comes of it, or why there is no session. */
  reload?: string;
  down?: Exclude<Trouble['down'], false>;
  up?: 'all';
  lies?: boolean;
}

/** Replays the steps of one learner in one registration. Returns what came of each step that says what is to come of it, beside what it says. */
export async function replay(
  portal: Awaited<ReturnType<typeof openPortal>>,
  registration: string,
  steps: readonly Step[],
): Promise<{ came: string[]; said: string[] }> {
  const came: string[] = [];
  const said: string[] = [];
  let launched: Launched | undefined;
  let session: LmsSession | undefined;
  let clock = Date.UTC(2026, 0, 5, 10);
  let n = 0;

  async function begin() {
    session = openCmi5({ search: launched?.search ?? '', language: 'en', now: () => (clock += 1000) });
    const start = await session.start();
    return 'missing' in start ? start.cause : start.mode;
  }

  /** Resolves when the portal was told of the end, if the learner asked for it. */
  async function leave(asked: boolean) {
    const ends = () =>
      portal.asked.filter(({ method, body }) => method === 'PUT' && /verbs.terminated/.test(body)).length;
    const before = ends();
    session?.end(undefined, { asked });
    if (asked) await eventually(() => expect(ends()).toBe(before + 1));
  }

  for (const step of steps) {
    if (step.launch) {
      launched = portal.launch({ registration, data: step.launch });
      const mode = await begin();
      if (step.mode) {
        came.push(mode);
        said.push(step.mode);
      }
    }
    if (step.send && session) {
      came.push((await session.send(aBatch(step.send, `record-${++n}`))).state);
      said.push(step.returns ?? 'saved');
    }
    if (step.end) await leave(step.end === 'asked');
    if (step.reload) {
      await leave(false);
      came.push(await begin());
      said.push(step.reload);
    }
    if (step.down) portal.trouble.down = step.down;
    if (step.up) portal.trouble.down = false;
    if (step.lies) portal.trouble.lies = true;
  }
  return { came, said };
}
