import type { Telling } from '../case/graph.ts';
import type {
  AnsweredChoice,
  AnsweredGround,
  CompletedCase,
  Initialized,
  Progressed,
  Skipped,
} from '../record/events.ts';
import { kind, type Kind, type Tools } from './kind.ts';
import { spokenOf } from './spoken-of.ts';
import type { KnownRun } from './story.ts';

const TELLINGS: readonly Telling[] = ['guided', 'practice', 'own'];

/** What can happen in a case. The order of the kinds is part of the format. */
export const CASE_KINDS: Readonly<Record<string, Kind>> = {
  begun: kind<Initialized>((event) => 'telling' in event, begun),
  chosen: kind<AnsweredChoice>(
    (event) => 'choice' in event,
    (tools, _, given) => {
      const run = inRun(tools, given);
      const step = stepOf(tools, 'chosen', run.choices.length, given);
      const choice = tools.names.near('choice', `choices ${run.case}`, run.choice, given?.choice);
      run.choice = tools.names.numberOf(`choices ${run.case}`, choice);
      if (step === run.choices.length) run.choices.push(choice);
      return { verb: 'answered', case: run.case, run: run.id, step, choice };
    },
  ),
  grounded: kind<AnsweredGround>(
    (event) => 'ground' in event,
    (tools, _, given) => {
      const run = inRun(tools, given);
      const step = stepOf(tools, 'grounded', run.choices.length - 1, given);
      const ground = tools.names.near('ground', `grounds ${run.case}`, run.ground, given?.ground);
      run.ground = tools.names.numberOf(`grounds ${run.case}`, ground);
      return { verb: 'answered', case: run.case, run: run.id, step, ground };
    },
  ),
  wentOn: progressed('next'),
  debriefed: progressed('debrief'),
  ended: kind<CompletedCase>(
    (event) => 'ending' in event,
    (tools, _, given) => {
      const run = inRun(tools, given);
      const ending = tools.names.near('ending', `endings ${run.case}`, 0, given?.ending);
      return { verb: 'completed', case: run.case, run: run.id, ending };
    },
    { closes: true },
  ),
  passedOver: kind<Skipped>(
    (event) => event.verb === 'skipped' && 'case' in event,
    (tools, _, given) => ({ verb: 'skipped', case: caseId(tools, given?.case) }),
  ),
};

function begun(tools: Tools, id: string, given?: Initialized): Initialized {
  const { coder, names, story } = tools;
  const itsCase = caseId(tools, given?.case);
  story.telling = coder.expected('telling', story.telling, given?.telling, () => {
    return TELLINGS[coder.symbol('telling', 2, given && TELLINGS.indexOf(given.telling))] ?? 'guided';
  });
  const content = contentOf(tools, given);
  const isWhatIf = coder.flag('what if', given?.whatIf !== undefined);
  const whatIf = isWhatIf ? whatIfOf(tools, itsCase, given?.whatIf) : undefined;
  const choices = [...(whatIf?.choices ?? [])];
  const choice = names.numberOf(`choices ${itsCase}`, choices.at(-1) ?? '');
  story.run = story.runs.add(id, { id, case: itsCase, choices, choice, ground: 0 });
  return { verb: 'initialized', case: itsCase, telling: story.telling, content, ...(whatIf && { whatIf }) };
}

type WhatIf = NonNullable<Initialized['whatIf']>;

/** What is kept is mostly the beginning of that run. */
function whatIfOf(tools: Tools, itsCase: string, given?: WhatIf): WhatIf {
  const { coder, names } = tools;
  const run = runOf(tools, given?.run);
  const kept = given?.choices;
  const isBeginning = kept?.every((each, at) => each === run.choices[at]);
  const choices = coder.flag('its beginning', isBeginning)
    ? run.choices.slice(0, coder.number('kept', kept?.length))
    : coder.list('kept', kept, (each) => names.near('kept', `choices ${itsCase}`, 0, each));
  return { run: run.id, choices };
}

function progressed(to: Progressed['to']): Kind {
  return kind<Progressed>(
    (event) => 'to' in event && event.to === to,
    (tools, _, given) => {
      const run = inRun(tools, given);
      const step = stepOf(tools, to, run.choices.length - (to === 'next' ? 1 : 0), given);
      return { verb: 'progressed', case: run.case, run: run.id, step, to };
    },
  );
}

/** The content version with which a run or an attempt began. */
export function contentOf({ coder, story }: Tools, given?: { content: number }): number {
  const last = story.content;
  return (story.content = coder.expected('content', last, given?.content, () => {
    return last + coder.signed('content', given && given.content - last);
  }));
}

function caseId({ names, story }: Tools, value?: string): string {
  const id = names.near('case', 'cases', story.case, value);
  story.case = names.numberOf('cases', id);
  return id;
}

/** The run that is spoken of; where the event names another case than the run has, with that case. */
function inRun(tools: Tools, given?: { run: string; case: string }): KnownRun {
  const run = runOf(tools, given?.run);
  const itsCase = tools.coder.expected('its case', run.case, given?.case, () => caseId(tools, given?.case));
  return itsCase === run.case ? run : { ...run, case: itsCase, choices: [] };
}

function runOf(tools: Tools, id?: string): KnownRun {
  const { story } = tools;
  const bare = (name: string): KnownRun => ({ id: name, case: '', choices: [], choice: 0, ground: 0 });
  return (story.run = spokenOf(tools, 'run', story.run, story.runs, bare, id));
}

function stepOf({ coder }: Tools, about: string, foretold: number, given?: { step: number }): number {
  return coder.expected(`step, ${about}`, foretold, given?.step, () => coder.number('step', given?.step));
}
