import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { LmsSession } from '../../../src/portal/launch/lms-session.ts';
import { openScorm } from '../../../src/portal/lms/open-scorm.ts';
import { SCORM12 } from '../../../src/portal/scorm12/model.ts';
import { SCORM2004 } from '../../../src/portal/scorm2004/model.ts';
import { aBatch, type Sent } from '../a-batch.ts';
import { strictSkin, type Behaviour, type Heard } from './strict-skin.ts';

/** One step of a session; each has one of the first four names, and says what is to come of it. */
export interface Step {
  /** A learner opens the course; what is said of the portal holds until the next launch. */
  launch?: Partial<Behaviour> & { mode?: 'normal' | 'browse' | 'review' };
  /** Something is told. `record` is the text of the record; as many characters where it is a number. */
  send?: Sent & { record?: string | number };
  /** The learner leaves, the page is closed, or the browser is killed. */
  end?: 'asked' | 'closed' | 'killed';
  /** A call of the runtime itself: its name and what is given to it; a number stands for so many characters. */
  call?: (string | number)[];
  /** What the launch, the sending or the call answers, and its error code. */
  returns?: string;
  error?: string;
  /** The elements that are set, in this order, and no others. */
  sets?: string[];
  /** Elements and their values as the portal keeps them after this step. */
  holds?: Record<string, string>;
}

/** A story of one learner, with the clause of the standard that it shows. */
export interface Story {
  name: string;
  clause: string;
  steps: Step[];
}

type Runtime = Record<string, (...given: string[]) => unknown> & {
  loadFromJSON: (kept: object) => void;
  renderCMIToJSONObject: () => { cmi: object };
  cmi: Record<string, unknown> & { core: Record<string, unknown> };
};

/** Replays a story against a real runtime with a strict skin. Returns what came of each step, beside what it says. */
export async function replay(
  standard: 'scorm12' | 'scorm2004',
  steps: readonly Step[],
): Promise<{ came: object[]; said: object[] }> {
  const came: object[] = [];
  const said: object[] = [];
  const is12 = standard === 'scorm12';
  const heard: Heard[] = [];
  let kept: { cmi: object } | undefined;
  let skin: ReturnType<typeof strictSkin> = {};
  let session: LmsSession | undefined;
  let n = 0;

  /** What the portal keeps of an element. */
  function held(element: string): string {
    let value: unknown = kept;
    for (const part of element.split('.')) value = (value as Record<string, unknown> | undefined)?.[part];
    return value === undefined ? '' : (value as string);
  }

  function launch({ mode = 'normal', ...behaviour }: NonNullable<Step['launch']>): Promise<string> {
    const runtime = new (is12 ? Scorm12API : Scorm2004API)({ autocommit: false, logLevel: 5 }) as unknown as Runtime;
    const resumed = kept !== undefined && held(is12 ? 'cmi.core.exit' : 'cmi.exit') === 'suspend';
    if (kept && resumed) runtime.loadFromJSON(kept.cmi);
    const core = is12 ? runtime.cmi.core : runtime.cmi;
    core[is12 ? 'student_id' : 'learner_id'] = 'ada-1';
    core[is12 ? 'lesson_mode' : 'mode'] = mode;
    core.entry = resumed ? 'resume' : 'ab-initio';
    const usual: Behaviour = { standard, behaviour: 'normal', delay: 0, limit: is12 ? 4096 : 64_000, lacks: [] };
    skin = strictSkin(runtime, { ...usual, ...behaviour }, (call) => {
      heard.push(call);
      if (/Commit|Finish|Terminate/.test(call.name) && call.answer === 'true' && behaviour.behaviour !== 'lying')
        kept = structuredClone(JSON.parse(JSON.stringify(runtime.renderCMIToJSONObject())) as { cmi: object });
    });
    const from = { [is12 ? 'API' : 'API_1484_11']: skin } as unknown as Window;
    Object.assign(from, { parent: from, opener: null });
    session = openScorm(is12 ? SCORM12 : SCORM2004, { from, patience: 0, breathe: () => Promise.resolve() });
    return session.start().then((start) => ('missing' in start ? start.missing : start.record));
  }

  async function answerTo({ launch: opens, send, end, call }: Step): Promise<{ answer?: string; error?: string }> {
    if (opens) return { answer: await launch(opens) };
    if (send) {
      const { record = `record-${++n}` } = send;
      const text = typeof record === 'number' ? 'x'.repeat(record) : record;
      return { answer: (await session?.send(aBatch(send, text)))?.state ?? '' };
    }
    if (end) {
      if (end !== 'killed') session?.end(aBatch({}, `record-${n}`), { asked: end === 'asked' });
      return {};
    }
    const [name = '', ...given] = call ?? [];
    const texts = given.map((each) => (typeof each === 'number' ? 'x'.repeat(each) : each));
    const answer = skin[String(name)]?.(...texts) ?? '';
    return { answer, error: heard.at(-1)?.error ?? '' };
  }

  for (const [index, step] of steps.entries()) {
    heard.length = 0;
    const { answer, error } = await answerTo(step);
    const sets = heard.filter(({ name }) => name.endsWith('SetValue')).map(({ given }) => given[0]);
    const { returns, error: code, sets: elements, holds } = step;
    came.push({
      step: index + 1,
      ...(returns !== undefined && { returns: answer }),
      ...(code !== undefined && { error }),
      ...(elements && { sets }),
      ...(holds && { holds: Object.fromEntries(Object.keys(holds).map((element) => [element, held(element)])) }),
    });
    said.push({
      step: index + 1,
      ...(returns !== undefined && { returns }),
      ...(code !== undefined && { error: code }),
      ...(elements && { sets: elements }),
      ...(holds && { holds }),
    });
  }
  return { came, said };
}
