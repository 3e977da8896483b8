import { awaitApi } from './find-api.ts';
import { openCallLog, type Call } from './call-log.ts';
import { openRuntime, type Runtime } from './runtime.ts';
import { openScormTeller, type ScormTeller } from './scorm-teller.ts';
import type { Standard } from './standard.ts';
import type { LmsSession, LmsStart, NoLms } from '../launch/lms-session.ts';

interface Options {
  /** The window from which the API object is searched. */
  from: Window;
  /** Milliseconds to wait for the API object. */
  patience?: number;
  /** Lets the browser paint and take input between two calls. */
  breathe: () => Promise<void>;
  /** Is told of every call. */
  heard?: (call: Call) => void;
}

/** A session with a runtime of SCORM 1.2 or SCORM 2004; what differs between them comes with `standard`. */
export function openScorm(standard: Standard, { from, patience, breathe, heard }: Options): LmsSession {
  const log = openCallLog(heard);
  let runtime: Runtime | undefined;
  let teller: ScormTeller | undefined;

  async function start(): Promise<LmsStart | NoLms> {
    const found = await awaitApi(standard.api, from, patience);
    if (!found) return { missing: 'not-found', cause: `${standard.api} is in no window above this one.` };
    runtime = openRuntime(found.api, standard, log);
    const { done, error } = runtime.initialize();
    if (!done && !standard.alreadyOpen.includes(error))
      return {
        missing: 'refused',
        cause: `${standard.functions.initialize}: ${error} ${runtime.explain(error)}`.trim(),
      };
    const { elements, limits } = standard;
    const read = (element: string) => runtime?.get(element).value ?? '';
    const learner = read(elements.learner);
    const said = read(elements.mode);
    const mode = said === 'browse' || said === 'review' ? said : 'normal';
    const [record, location] = [read(elements.record), read(elements.location)];
    teller = openScormTeller(runtime, standard, { [elements.record]: record, [elements.location]: location });
    return { learner, activity: '', mode, record, location, limit: limits.record };
  }

  let over = false;
  const isOver = () => over;
  return {
    kind: standard.kind,
    calls: log.calls,
    start,
    async send(batch) {
      if (!teller || over) return { state: 'failed', cause: 'The session is over.' };
      const telling = teller.tell(batch);
      for (;;) {
        const step = telling.next();
        if (step.done) return step.value;
        await breathe();
        // The page was left between two calls, and all was told on the way out.
        if (isOver()) return { state: 'failed', cause: 'The session is over.' };
      }
    },
    secure(batch) {
      if (!teller || over) return;
      if (batch) drain(teller.tellLeaving(batch));
    },
    end(batch, { asked }) {
      if (!runtime || !teller || over) return undefined;
      over = true;
      if (batch) drain(teller.tellLeaving(batch, { asked }));
      runtime.finish();
      return undefined;
    },
  };
}

function drain(steps: Iterator<unknown>): void {
  while (!steps.next().done);
}
