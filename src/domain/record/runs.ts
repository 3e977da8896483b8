import type { CourseEvent, Initialized, Stamp } from './events.ts';
import type { Run } from './progress.ts';

/** A run and the answers given in it, by step. */
interface Draft {
  run: Run;
  answers: Record<number, string>;
}

/**
 * The runs of all cases, oldest first. What was said about a run is gathered first and put together by step, so that it does not
 * matter in which order it arrived: the first answer to a step stands, and answers after a missing step wait for it.
 * What belongs to no known run is left out.
 */
export function foldRuns(events: readonly CourseEvent[]): Run[] {
  const drafts = new Map<string, Draft>();
  for (const event of events) {
    if ('telling' in event) drafts.set(event.id, { run: begin(event), answers: {} });
  }
  for (const event of events) {
    const draft = 'run' in event && drafts.get(event.run);
    if (draft && event.case === draft.run.case) add(draft, event);
  }
  return [...drafts.values()].map(finish);
}

function begin({ id, case: of, telling, content, at, whatIf }: Initialized & Stamp): Run {
  const choices = [...(whatIf?.choices ?? [])];
  const from = choices.length;
  const origin = whatIf && { whatIf: { run: whatIf.run, from } };
  return {
    id,
    case: of,
    telling,
    content,
    startedAt: at,
    ...origin,
    choices,
    grounds: {},
    movedOn: from,
    toDebrief: false,
  };
}

function add({ run, answers }: Draft, event: Extract<CourseEvent, { run: string }>): void {
  if ('choice' in event) answers[event.step] ??= event.choice;
  else if ('ground' in event) run.grounds[event.step] ??= event.ground;
  else if ('to' in event) {
    run.movedOn = Math.max(run.movedOn, event.step + 1);
    run.toDebrief ||= event.to === 'debrief';
  } else if (run.ending === undefined) {
    run.ending = event.ending;
    run.endedAt = event.at;
  }
}

function finish({ run, answers }: Draft): Run {
  let next: string | undefined;
  while ((next = answers[run.choices.length]) !== undefined) run.choices.push(next);
  const made = run.choices.length;
  // Whoever decided a step has gone on from all before it, even if that event is missing.
  run.movedOn = Math.min(made, Math.max(run.movedOn, made - 1));
  return run;
}
