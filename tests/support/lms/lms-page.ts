import type { Behaviour, Heard, strictSkin } from './strict-skin.ts';

/** How the pretended portal behaves, and what it says of learner and lesson. */
export interface LmsOptions extends Behaviour {
  learner: string;
  lessonMode: 'normal' | 'browse' | 'review';
  /** Where the course finds it: one frame up, in the opener, three frames up, or past a frame of another origin. */
  place: 'parent' | 'opener' | 'three-up' | 'foreign-between' | 'none';
}

/** What runs in the page of the portal: a real runtime with a strict skin around it. Has no other module: it is sent to the page as text. */
export function runLms(options: LmsOptions & { key: string }, skin: typeof strictSkin): void {
  const { standard, learner, key, lessonMode } = options;
  const own = window as unknown as Record<string, unknown>;
  const is12 = standard === 'scorm12';
  const Runtime = own[is12 ? 'Scorm12API' : 'Scorm2004API'] as new (settings: object) => Record<
    string,
    ((...given: string[]) => unknown) & ((given: object) => void)
  > & {
    cmi: Record<string, Record<string, unknown>>;
  };
  const runtime = new Runtime({
    autocommit: false,
    logLevel: 5,
    uninitializedGetLogLevel: 5,
    lmsCommitUrl: `/commit/${key}`,
  });
  const request = new XMLHttpRequest();
  request.open('GET', `/state/${key}`, false);
  request.send();
  const stored = JSON.parse(request.responseText) as { cmi?: { core?: { exit?: string }; exit?: string } };
  const exit = stored.cmi?.core?.exit ?? stored.cmi?.exit;
  if (stored.cmi && exit === 'suspend') runtime.loadFromJSON?.(stored.cmi);
  const { cmi } = runtime;
  const core = is12 ? cmi.core : (cmi as Record<string, unknown>);
  if (core) {
    core[is12 ? 'student_id' : 'learner_id'] = learner;
    core[is12 ? 'lesson_mode' : 'mode'] = lessonMode;
    core.entry = stored.cmi && exit === 'suspend' ? 'resume' : 'ab-initio';
  }
  const heard: Heard[] = [];
  own.heard = heard;
  // Tests change how it behaves while the course is open.
  own.portal = options;
  own[is12 ? 'API' : 'API_1484_11'] = skin(runtime, options, (call) => heard.push(call));
}
