import { findScene } from '../../domain/case/find.ts';
import { replay } from '../../domain/case/play.ts';
import { rightChoice } from '../../domain/case/right-path.ts';
import type { DecisionView, RoomView } from '../protocol/view.ts';
import { decisionView, type Told } from './decision-view.ts';
import { deskView } from './desk-view.ts';
import type { Standing } from './machine.ts';
import { placesOf } from './places.ts';
import type { CaseOf } from './room-case.ts';
import { currentDecision, type Decision, type Session } from './session.ts';
import { roundsShown } from './shown.ts';

/**
 * What a phone sees: what is decided on, and of results no more than the big screen has shown. How many have voted, questions, notes and
 * verdicts of what was not decided stay away from it.
 */
export function phoneView(standing: Standing, caseOf: CaseOf): RoomView {
  const { value: phase, context: session } = standing;
  const after = phase === 'revealed' || phase === 'judged';
  return common(standing, caseOf, {
    ...(after && { rounds: roundsShown(phase, session) }),
    outcome: after,
    judgement: phase === 'judged',
  });
}

/** What the big screen shows: the same for everyone in the room. */
export function projectorView(standing: Standing, caseOf: CaseOf): RoomView {
  const { value: phase, context: session } = standing;
  const back = session.looking === null ? undefined : session.decisions[session.looking];
  return {
    ...common(standing, caseOf, {
      rounds: roundsShown(phase, session),
      outcome: phase === 'revealed' || phase === 'judged',
      judgement: phase === 'judged',
    }),
    ...(back && { back: viewOf(session, back, lookBack(standing, back), caseOf) }),
    blank: session.blank,
  };
}

/** What facilitators see: the big screen, and their desk. */
export function facilitatorView(standing: Standing, caseOf: CaseOf): RoomView {
  return { ...projectorView(standing, caseOf), desk: deskView(standing, caseOf) };
}

function common(standing: Standing, caseOf: CaseOf, told: Told): RoomView {
  const { value: phase, context: session } = standing;
  const decision = currentDecision(session);
  const over = phase === 'debrief' || phase === 'ended';
  return {
    phase,
    step: session.step,
    part: over ? null : partView(session, caseOf),
    decision: over || phase === 'brief' || !decision ? null : viewOf(session, decision, told, caseOf),
    ...(over && { debrief: debriefView(session, caseOf) }),
    timer: timerOf(standing),
  };
}

/** The current decision is told as far as its phase goes, an earlier one in full. */
function lookBack({ value: phase, context: session }: Standing, decision: Decision): Told {
  const current = decision === currentDecision(session);
  const passed = !current || phase === 'debrief' || phase === 'ended';
  return {
    rounds: current ? roundsShown(phase, session) : decision.rounds.length,
    outcome: passed || phase === 'revealed' || phase === 'judged',
    judgement: passed || phase === 'judged',
  };
}

function viewOf(session: Session, decision: Decision, told: Told, caseOf: CaseOf): DecisionView {
  const hash = session.plan[decision.part]?.hash ?? '';
  const planned = session.plan.every(({ scenes }) => scenes.length > 0);
  return decisionView(caseOf(hash), session, decision, told, {
    n: session.done.length + session.decisions.indexOf(decision) + 1,
    of: planned ? session.plan.reduce((sum, { scenes }) => sum + scenes.length, 0) : null,
  });
}

function partView({ plan, part }: Session, caseOf: CaseOf): RoomView['part'] {
  const index = Math.max(part, 0);
  const here = plan[index];
  if (!here) return null;
  const { id, title, role, care, brief } = caseOf(here.hash).graph;
  return { n: index + 1, of: plan.length, case: id, title, role, care, brief };
}

function timerOf({ value: phase, context: { settings, timer, since } }: Standing): RoomView['timer'] {
  const set = phase === 'voting' ? settings.timer?.vote : phase === 'discussing' ? settings.timer?.discuss : undefined;
  const seconds = timer === undefined ? set : timer;
  return seconds === undefined || seconds === null ? null : { since, seconds };
}

function wayOf(places: readonly Pick<Decision, 'path' | 'outcome'>[]): string[] {
  const last = places.filter(({ outcome }) => outcome).at(-1);
  return last?.outcome ? [...last.path, last.outcome.choice] : [];
}

function debriefView(session: Session, caseOf: CaseOf): NonNullable<RoomView['debrief']> {
  const places = placesOf(session);
  return {
    parts: session.plan.flatMap(({ hash }, index) => {
      const { graph } = caseOf(hash);
      const mine = places.filter(({ part }) => part === index);
      if (mine.length === 0) return [];
      return [
        {
          case: graph.id,
          title: graph.title,
          path: graph.debrief.path,
          questions: graph.debrief.questions,
          decisions: mine.map(({ scene, path, outcome }) => {
            const step = outcome && replay(graph, [...path, outcome.choice]).steps.at(-1);
            const another = step && step.choice.verdict !== 'rights-based';
            return {
              scene,
              title: findScene(graph, scene)?.title ?? scene,
              chosen: step?.choice.label ?? null,
              verdict: step?.choice.verdict ?? null,
              right: another ? (rightChoice(graph, scene, step.factsBefore)?.label ?? null) : null,
            };
          }),
          way: wayOf(mine),
        },
      ];
    }),
    parked: session.questions.filter(({ state }) => state === 'parked').map(({ text }) => text),
  };
}
