import { findScene } from '../../domain/case/find.ts';
import type { RoomView } from '../protocol/view.ts';
import { STEPS } from './commands.ts';
import { fits, type Standing } from './machine.ts';
import type { CaseOf } from './room-case.ts';
import { currentDecision } from './session.ts';
import { roundsShown } from './shown.ts';
import { roomsChoice } from './tally.ts';

/** What facilitators see beside the big screen. */
export function deskView(standing: Standing, caseOf: CaseOf): NonNullable<RoomView['desk']> {
  const { value: phase, context: session } = standing;
  const { settings, plan, decisions, part } = session;
  const decision = currentDecision(session);
  const hash = plan[Math.max(part, 0)]?.hash;
  const roomCase = hash === undefined ? undefined : caseOf(hash);
  const scene = decision && roomCase && findScene(roomCase.graph, decision.scene);
  const seen = decision !== undefined && roundsShown(phase, session) >= decision.rounds.length;
  return {
    settings,
    plan: plan.map((part) => {
      const { title, scenes } = caseOf(part.hash).graph;
      return { ...part, title, all: scenes.map((each) => ({ id: each.id, title: each.title })) };
    }),
    may: mayNow(standing),
    rooms: decision && seen ? roomsChoice(decision, settings) : [],
    hands: decision?.rounds.at(-1)?.hands ?? {},
    verdicts: Object.fromEntries(scene?.choices.map(({ id, verdict }) => [id, verdict]) ?? []),
    notes: roomCase?.facilitator ?? null,
    questions: session.questions.flatMap(({ text, from, state }, n) =>
      state === 'dropped' ? [] : [{ n, text, from, parked: state === 'parked' }],
    ),
    past: decisions.map(({ scene, part }, index) => {
      const { graph } = caseOf(plan[part]?.hash ?? '');
      return { index, part, scene, title: findScene(graph, scene)?.title ?? scene };
    }),
  };
}

/** The commands that change the phase and would be taken now. */
function mayNow(standing: Standing): string[] {
  const { value: phase, context: session } = standing;
  const { step, since: at } = session;
  const steps = Object.entries(STEPS)
    .filter(([, type]) => fits(standing, { type, step, at }))
    .map(([command]) => command);
  const option = currentDecision(session)?.options[0];
  return [
    ...steps,
    ...(['lobby', 'brief', 'judged'].includes(phase) ? ['next'] : []),
    ...(phase === 'lobby' ? ['set'] : []),
    ...(option !== undefined && fits(standing, { type: 'revealed', step, at, choice: option, by: 'room' })
      ? ['reveal']
      : []),
    ...(fits(standing, { type: 'tallied', step, at, counts: {} }) ? ['tally'] : []),
  ];
}
