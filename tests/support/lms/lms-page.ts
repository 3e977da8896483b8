/** How the pretended portal behaves, and what it says of learner and lesson. */
export interface LmsOptions {
  standard: 'scorm12' | 'scorm2004';
  learner: string;
  /** `normal` · `slow`: each call takes `delay` · `lying`: says yes to everything and keeps nothing · `failing`: commits fail. */
  behaviour: 'normal' | 'slow' | 'lying' | 'failing';
  /** Milliseconds that a call takes. */
  delay: number;
  /** How many characters of suspend data it takes. */
  limit: number;
  lessonMode: 'normal' | 'browse' | 'review';
  /** Where the course finds it: one frame up, in the opener, three frames up, or past a frame of another origin. */
  place: 'parent' | 'opener' | 'three-up' | 'foreign-between' | 'none';
  /** Elements that it does not have. */
  lacks: string[];
}

/** One call of the course, as the portal heard it. */
export interface Heard {
  name: string;
  given: string[];
  answer: string;
  /** When, by the clock of the page. */
  at: number;
}

/** What runs in the page of the portal: a real runtime with a strict skin around it. Has no other module: it is sent to the page as text. */
export function runLms(options: LmsOptions & { key: string }): void {
  const { standard, learner, key, behaviour, delay, limit, lessonMode, lacks } = options;
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
    lmsCommitUrl: `/commit/${key}${behaviour === 'failing' ? '?fail' : ''}`,
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
  let error = '';
  const [get, set, last]: [string, string, string] = is12
    ? ['LMSGetValue', 'LMSSetValue', 'LMSGetLastError']
    : ['GetValue', 'SetValue', 'GetLastError'];
  const names = is12
    ? ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetErrorString', 'LMSGetDiagnostic']
    : ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetErrorString', 'GetDiagnostic'];
  const answerTo = (name: string, given: string[]): string => {
    error = '';
    const [element = '', value = ''] = given;
    if ((name === get || name === set) && lacks.some((each) => element.startsWith(each))) {
      error = '401';
      return name === get ? '' : 'false';
    }
    if (behaviour === 'lying' && (name === set || name.includes('Commit'))) return 'true';
    if (name === set && element === 'cmi.suspend_data' && value.length > limit) {
      error = is12 ? '405' : '406';
      return 'false';
    }
    return String(runtime[name]?.(...given));
  };
  const skin: Record<string, (...given: string[]) => string> = {
    [last]: () => error || String(runtime[last]?.()),
  };
  for (const name of names) {
    skin[name] = (...given) => {
      const until = performance.now() + (behaviour === 'slow' ? delay : 0);
      while (performance.now() < until);
      const answer = answerTo(name, given);
      heard.push({ name, given, answer, at: Date.now() });
      return answer;
    };
  }
  own.heard = heard;
  own[is12 ? 'API' : 'API_1484_11'] = skin;
}
