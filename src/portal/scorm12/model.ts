import type { CourseReport } from '../../domain/course/report.ts';
import type { Interaction } from '../../domain/course/interaction.ts';
import type { Setting, Standard } from '../lms/standard.ts';

/** The data model of SCORM 1.2 as far as the course uses it (SCORM 1.2 RTE §3.4). Strict: what the standard allows at least, no more. */
export const SCORM12: Standard = {
  kind: 'scorm12',
  api: 'API',
  functions: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    record: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    interactions: 'cmi.interactions._count',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  limits: { record: 4096, location: 255 },
  unsupported: ['401', '201'],
  alreadyOpen: ['101', '103'],
  judged: ['cmi.core.lesson_status'],
  report,
  interaction,
  time: sessionTime,
  // `cmi.core.exit`. `suspend` also once the course is completed: after an empty one – the normal end – `cmi.core.entry` is no longer
  // `resume`, and portals may begin anew without what they kept. Whether the course is completed stands in the status alone.
  exit: 'suspend',
};

/** How far a status goes; one that is there is never lowered. `failed` and `incomplete` are both below `completed`. */
const RANK = ['', 'not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

/**
 * `cmi.core.lesson_status` is one field for completion and success: `passed` only where the course is also completed, because portals
 * take it for both. The score is a percentage.
 */
function report({ completion, success, score }: CourseReport, kept: (element: string) => string): Setting[] {
  const completed = completion === 'completed';
  const status = completed && success === 'passed' ? 'passed' : success === 'failed' ? 'failed' : completion;
  const lower = RANK.indexOf(status) < RANK.indexOf(kept('cmi.core.lesson_status'));
  const settings: Setting[] = lower ? [] : [['cmi.core.lesson_status', status]];
  if (score)
    settings.push(
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', String(Math.round(score.scaled * 100))],
    );
  return settings;
}

const RESULT = { correct: 'correct', incorrect: 'wrong', neutral: 'neutral' } as const;

/**
 * `cmi.interactions.n`. There is no field for words: the identifier names the case and the scene, and the identifier of the objective
 * names what was chosen. Responses are single letters or digits by the order on the page, the only form that a strict runtime takes.
 */
function interaction(
  { id, at, type, options, rights, response, correct, result, latency }: Interaction,
  n: number,
): Setting[] {
  const at12 = `cmi.interactions.${n}`;
  const letter = (list: readonly { id: string }[], of: string) => signAt(list.findIndex((each) => each.id === of));
  const write = (ids: readonly string[]) =>
    type === 'matching'
      ? ids.map((right, index) => `${signAt(index)}.${letter(rights ?? options, right)}`).join(',')
      : ids.map((each) => letter(options, each)).join(',');
  return [
    [`${at12}.id`, identifier(id)],
    [`${at12}.time`, clock(new Date(at))],
    [`${at12}.type`, type],
    ...(type === 'choice'
      ? [[`${at12}.objectives.0.id`, identifier(['chosen', ...response].join('.'))] as Setting]
      : []),
    ...correct.map((ids, index): Setting => [`${at12}.correct_responses.${index}.pattern`, write(ids)]),
    [`${at12}.student_response`, write(response)],
    [`${at12}.result`, RESULT[result]],
    ...(latency === undefined ? [] : [[`${at12}.latency`, sessionTime(latency)] as Setting]),
  ];
}

/** `a` to `z`, then `0` to `9`: all the single signs that there are (SCORM 1.2 RTE, student_response of `choice`). */
function signAt(index: number): string {
  return 'abcdefghijklmnopqrstuvwxyz0123456789'[index] ?? 'a';
}

/** `CMIIdentifier`: up to 255 letters, digits, hyphens and underscores. */
function identifier(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 255);
}

/** `CMITime`: the time of day, as `HH:MM:SS`. */
function clock(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
}

/** `CMITimespan`: `HHHH:MM:SS.SS`; two digits of hours at least, four at most. */
function sessionTime(seconds: number): string {
  const whole = Math.min(Math.floor(seconds), 9999 * 3600 + 3599);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(':');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
