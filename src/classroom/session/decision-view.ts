import { findEnding, findScene } from '../../domain/case/find.ts';
import type { Scene } from '../../domain/case/graph.ts';
import { replay, shownEchoes } from '../../domain/case/play.ts';
import { rightChoice } from '../../domain/case/right-path.ts';
import type { DecisionView } from '../protocol/view.ts';
import type { RoomCase } from './room-case.ts';
import type { Decision, Session } from './session.ts';
import { changeOf, tallyOf } from './tally.ts';

/** How much of a decision is told. */
export interface Told {
  /** How many rounds of counts; undefined tells none. */
  rounds?: number;
  outcome: boolean;
  judgement: boolean;
}

/** A decision as a screen shows it. `n` and `of` count the decisions of the session. */
export function decisionView(
  roomCase: RoomCase,
  session: Session,
  decision: Decision,
  told: Told,
  { n, of }: { n: number; of: number | null },
): DecisionView {
  const { options, rounds } = decision;
  const shown = rounds.slice(0, told.rounds ?? 0);
  return {
    n,
    of,
    scene: sceneView(roomCase, decision),
    round: rounds.length,
    rounds: session.settings.rounds,
    ...(told.rounds !== undefined && {
      tallies: shown.map((round) => tallyOf(round, options, session.settings)),
      ...(shown.length === 2 && { change: changeOf(decision, session.settings) }),
    }),
    ...(told.outcome && outcomeView(roomCase, decision)),
    ...(told.judgement && judged(roomCase, decision)),
  };
}

/** The scene in which a decision was or will be taken. Throws when the case has no such scene, which its journal rules out. */
function sceneOf({ graph }: RoomCase, { scene }: Pick<Decision, 'scene'>): Scene {
  const found = findScene(graph, scene);
  if (!found) throw new Error(`The case ${graph.id} has no scene named ${scene}.`);
  return found;
}

function sceneView(roomCase: RoomCase, decision: Decision): DecisionView['scene'] {
  const { graph } = roomCase;
  const scene = sceneOf(roomCase, decision);
  const { id, title, clock, place, text, asks, exhibits, choices } = scene;
  const { steps, facts } = replay(graph, decision.path);
  return {
    id,
    title,
    ...(clock !== undefined && { clock }),
    ...(place !== undefined && { place }),
    text,
    echoes: shownEchoes(scene, facts).map((echo) => echo.text),
    asks,
    papers: graph.exhibits.filter((paper) => exhibits.includes(paper.id)),
    options: choices.filter((choice) => decision.options.includes(choice.id)).map(({ id, label }) => ({ id, label })),
    bridge: steps
      .slice(decision.kept)
      .map((step) => ({ title: step.scene.title, consequence: step.choice.consequence })),
  };
}

function outcomeView(roomCase: RoomCase, { outcome, ending, path, ...decision }: Decision): Partial<DecisionView> {
  const choice = sceneOf(roomCase, decision).choices.find(({ id }) => id === outcome?.choice);
  if (!outcome || !choice) return {};
  const end = ending === undefined ? undefined : findEnding(roomCase.graph, ending);
  const { facts } = replay(roomCase.graph, [...path, choice.id]);
  return {
    outcome: { ...outcome, label: choice.label, consequence: choice.consequence },
    ...(end && {
      ending: {
        id: end.id,
        title: end.title,
        kind: end.kind,
        text: end.text,
        epilogue: end.epilogue,
        echoes: shownEchoes(end, facts).map(({ text }) => text),
      },
    }),
  };
}

function judged(roomCase: RoomCase, { outcome, path, ...decision }: Decision): Partial<DecisionView> {
  const scene = sceneOf(roomCase, decision);
  const choice = scene.choices.find(({ id }) => id === outcome?.choice);
  if (!choice) return {};
  const { verdict, why, tempting, cites } = choice;
  const right =
    verdict === 'rights-based' ? undefined : rightChoice(roomCase.graph, scene.id, replay(roomCase.graph, path).facts);
  const named = [...new Set([...cites, ...(right?.cites ?? [])])];
  return {
    judgement: {
      verdict,
      why,
      ...(tempting !== undefined && { tempting }),
      ...(right && { right: { id: right.id, label: right.label, why: right.why } }),
      law: named.flatMap((name) =>
        roomCase.law
          .filter((card) => card.id === name)
          .map(({ id, mark, title, html, status, binds }) => ({ id, mark, title, html, status, binds })),
      ),
    },
  };
}
