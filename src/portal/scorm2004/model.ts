import type { CourseReport } from '../../domain/course/report.ts';
import type { Interaction, Option } from '../../domain/course/interaction.ts';
import type { Setting, Standard } from '../lms/standard.ts';

/** The data model of SCORM 2004 4th edition as far as the course uses it (SCORM 2004 4th ed. RTE §4.2). */
export const SCORM2004: Standard = {
  kind: 'scorm2004',
  api: 'API_1484_11',
  functions: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    record: 'cmi.suspend_data',
    location: 'cmi.location',
    interactions: 'cmi.interactions._count',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
  limits: { record: 64_000, location: 1000 },
  // 401 undefined element, 402 unimplemented element.
  unsupported: ['401', '402'],
  alreadyOpen: ['103'],
  judged: ['cmi.completion_status', 'cmi.success_status'],
  report,
  interaction,
  time: duration,
  // `cmi.exit`. `suspend` also once the course is completed: `normal` ends the attempt, and whoever opens the course again begins the next
  // one with nothing – no record, no certificate, no place. Completion and success are told in elements of their own and count all the same.
  exit: 'suspend',
  leave: ['adl.nav.request', 'suspendAll'],
};

/** `cmi.completion_status` and `cmi.success_status` are apart; what is there already is never lowered. The score is scaled, -1 to 1. */
function report({ completion, success, score, progress }: CourseReport, kept: (element: string) => string): Setting[] {
  const wasCompleted = kept('cmi.completion_status') === 'completed';
  const wasPassed = kept('cmi.success_status') === 'passed';
  return [
    ...(wasCompleted ? [] : [['cmi.completion_status', completion] as Setting]),
    ...(wasPassed ? [] : [['cmi.success_status', success] as Setting]),
    ['cmi.progress_measure', String(wasCompleted ? 1 : progress)],
    ...(score
      ? ([
          ['cmi.score.scaled', String(score.scaled)],
          ['cmi.score.raw', String(score.right)],
          ['cmi.score.min', '0'],
          ['cmi.score.max', String(score.of)],
        ] satisfies Setting[])
      : []),
  ];
}

/** `cmi.interactions.n`: short identifiers joined by `[,]`, pairs by `[.]`, and what was asked and chosen in words. */
function interaction(
  { id, at, type, asks, options, rights, response, correct, result, latency }: Interaction,
  n: number,
): Setting[] {
  const place = `cmi.interactions.${n}`;
  const write = (ids: readonly string[]) =>
    type === 'matching'
      ? ids.map((right, index) => `${options[index]?.id ?? ''}[.]${right}`).join('[,]')
      : ids.join('[,]');
  return [
    [`${place}.id`, `urn:rights-based-returns:${id}`],
    [`${place}.type`, type],
    [`${place}.timestamp`, timestamp(at)],
    ...correct.map((ids, index): Setting => [`${place}.correct_responses.${index}.pattern`, write(ids)]),
    [`${place}.learner_response`, write(response)],
    [`${place}.result`, result],
    ...(latency === undefined ? [] : [[`${place}.latency`, duration(latency)] as Setting]),
    [`${place}.description`, described(asks, type === 'choice' ? options : (rights ?? options), response)],
  ];
}

const LONGEST = 250;

/** What was asked, and what was chosen: 250 characters, the end of the longer part cut at a word. */
function described(asks: string, options: readonly Option[], response: readonly string[]): string {
  const chosen = response.flatMap((id) => options.find((each) => each.id === id)?.text ?? []).join('; ');
  const whole = `${asks} – ${chosen}`;
  if (whole.length <= LONGEST) return whole;
  const left = LONGEST - Math.min(asks.length, 120) - 3;
  return `${cut(asks, LONGEST - Math.min(chosen.length, left) - 3)} – ${cut(chosen, left)}`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/, '')} …`;
}

/** `time(second,10,0)`: where a zone is named, strict runtimes want a fraction of the second before it. */
function timestamp(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, '.0Z');
}

/** `timeinterval(second,10,2)`: such as `PT1H2M3S`. */
function duration(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([count, sign]) => (count > 0 ? `${count}${sign}` : '')).join('') || '0S'}`;
}
