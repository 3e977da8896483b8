import { findEnding, findScene } from '../../domain/case/find.ts';
import { openChoices, replay } from '../../domain/case/play.ts';
import { bridgeTo } from './bridge.ts';
import { type Command, type Refusal, STEPS } from './commands.ts';
import type { SessionEvent } from './events.ts';
import { fits, type Standing } from './machine.ts';
import { placesFit } from './places-fit.ts';
import { placesOf } from './places.ts';
import type { CaseOf } from './room-case.ts';
import { currentDecision, type Session } from './session.ts';
import { LEAST, type Part, type Settings } from './settings.ts';
import { roomsChoice } from './tally.ts';

export type Decided = { event: SessionEvent } | { refused: Refusal };

/**
 * Turns what a facilitator asks for into what happens, or says why it cannot.
 * @param step the moment that the facilitator saw
 * @param at the time, for the journal
 */
export function decide(standing: Standing, command: Command, step: number, at: number, caseOf: CaseOf): Decided {
  const made = makeEvent(standing, command, { step, at }, caseOf);
  if ('refused' in made || fits(standing, made.event)) return made;
  return { refused: 'step' in made.event && step !== standing.context.step ? 'moved-on' : 'not-now' };
}

interface Stamp {
  step: number;
  at: number;
}

function makeEvent(standing: Standing, command: Command, stamp: Stamp, caseOf: CaseOf): Decided {
  const { context: session } = standing;
  const { at } = stamp;
  switch (command.do) {
    case 'set':
      return planWorks(command.plan, caseOf) &&
        placesFit(session.done, command.plan, caseOf) &&
        settingsWork(command.settings)
        ? { event: { type: 'set', ...stamp, plan: command.plan, settings: command.settings } }
        : { refused: 'bad-value' };
    case 'next':
      return stamp.step === session.step ? next(standing, command, stamp, caseOf) : { refused: 'moved-on' };
    case 'reveal':
      return reveal(session, command.choice, stamp, caseOf);
    case 'tally':
      return { event: { type: 'tallied', ...stamp, counts: command.counts } };
    case 'look':
      return { event: { type: 'looked', at, decision: command.decision } };
    case 'timer':
      return { event: { type: 'timed', at, seconds: command.seconds } };
    case 'blank':
      return { event: { type: 'blanked', at, on: command.on } };
    case 'park':
      return { event: { type: 'parked', at, text: command.text } };
    case 'keep':
    case 'drop':
      return { event: { type: command.do === 'keep' ? 'kept' : 'dropped', at, question: command.question } };
    default:
      return { event: { type: STEPS[command.do], ...stamp } };
  }
}

function next(standing: Standing, command: Command & { do: 'next' }, stamp: Stamp, caseOf: CaseOf): Decided {
  const { context: session, value: phase } = standing;
  if (phase === 'lobby') return { event: { type: 'briefed', ...stamp, part: Math.max(session.part, 0) } };
  if (phase !== 'brief' && phase !== 'judged') return { refused: 'not-now' };
  const part = session.plan[session.part];
  if (!part) return { refused: 'no-way' };
  const { graph } = caseOf(part.hash);
  const reached = placesOf(session).filter((place) => place.part === session.part);
  const before = reached.at(-1);
  const path = before ? [...before.path, ...(before.outcome ? [before.outcome.choice] : [])] : [];
  const scene =
    command.scene ??
    nextScene(
      part,
      reached.map((place) => place.scene),
      replay(graph, path).at,
    );
  if (scene === undefined || findEnding(graph, scene)) {
    const following = session.part + 1;
    return session.plan[following]
      ? { event: { type: 'briefed', ...stamp, part: following } }
      : { event: { type: 'debriefed', ...stamp } };
  }
  const bridge = bridgeTo(graph, command.anew ? [] : path, scene);
  const found = findScene(graph, scene);
  if (!bridge || !found) return { refused: 'no-way' };
  const options = openChoices(found, replay(graph, bridge.path).facts).map(({ id }) => id);
  return { event: { type: 'reached', ...stamp, scene, ...bridge, options } };
}

/** The scene that the plan has after the last one of it that was reached; without a plan the one to which the choices lead. */
function nextScene({ scenes }: Part, reached: readonly string[], at: string): string | undefined {
  return scenes.length === 0 ? at : scenes[Math.max(-1, ...reached.map((scene) => scenes.indexOf(scene))) + 1];
}

function reveal(session: Session, named: string | undefined, stamp: Stamp, caseOf: CaseOf): Decided {
  const decision = currentDecision(session);
  const part = session.plan[session.part];
  if (!decision || !part) return { refused: 'not-now' };
  const rooms = roomsChoice(decision, session.settings);
  const choice = named ?? (session.settings.decides === 'room' && rooms.length === 1 ? rooms[0] : undefined);
  if (choice === undefined) {
    if (session.settings.decides === 'facilitator') return { refused: 'name-one' };
    return { refused: rooms.length > 1 ? 'level' : 'too-few' };
  }
  const { ending } = replay(caseOf(part.hash).graph, [...decision.path, choice]);
  const by = rooms.length === 1 && rooms[0] === choice ? 'room' : 'facilitator';
  return { event: { type: 'revealed', ...stamp, choice, by, ...(ending && { ending: ending.id }) } };
}

/** Whether every scene of a plan exists and can be reached. */
export function planWorks(plan: readonly Part[], caseOf: CaseOf): boolean {
  return (
    plan.length > 0 &&
    plan.every(({ hash, case: id, scenes }) => {
      const { graph } = caseOf(hash);
      return (
        graph.id === id &&
        new Set(scenes).size === scenes.length &&
        scenes.every((scene) => findScene(graph, scene) && bridgeTo(graph, [], scene))
      );
    })
  );
}

/** Whether the settings keep their bounds. */
function settingsWork({ least }: Settings): boolean {
  return Number.isInteger(least) && least >= LEAST;
}
