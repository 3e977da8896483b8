import { holds } from '../facts.ts';
import { findScene } from '../find.ts';
import type { CaseGraph, Scene } from '../graph.ts';
import type { Finding, Subject } from './subject.ts';
import { pathsTo, reachableFrom, type Walk, type WalkNode } from './walk.ts';
import { count, list, quote } from './wording.ts';

/** In every state of every scene there is something to decide, neither too little nor too much, and something right to do. */
export function decisionsOffered({ graph }: Subject, walk: Walk): Finding[] {
  const paths = pathsTo(walk);
  return graph.scenes.flatMap((scene) => {
    const states = [...walk.nodes.values()].filter(({ at }) => at === scene.id);
    // One report for each scene: the states of a scene mostly fail for one reason.
    return states.flatMap((state) => faultOf(scene, state, paths.get(state.key) ?? []) ?? []).slice(0, 1);
  });
}

function faultOf(scene: Scene, state: WalkNode, path: readonly string[]): Finding | undefined {
  const at = ['scenes', scene.id, 'choices'];
  const open = scene.choices.filter((choice) => holds(state.facts, choice));
  const how = path.length > 0 ? `After ${list(path)}` : 'At the start';
  if (open.length === 0) {
    return {
      at,
      rule: 'no-way-on',
      what: `${how} no choice is open in ${quote(scene.id)}, and the case cannot go on.`,
      todo: 'Change what its choices need and lack, so that two to four are always open.',
    };
  }
  if (open.length < 2 || open.length > 4) {
    return {
      at,
      rule: 'open-choices',
      what: `${how} ${count(open.length, 'choice is', 'choices are')} open in ${quote(scene.id)}: ${list(open.map(({ id }) => id))}. Two to four should be.`,
      todo: 'Change what its choices need and lack, so that two to four are always open.',
    };
  }
  const right = open.filter(({ verdict }) => verdict === 'rights-based').length;
  if (right < 1 || right > 2) {
    return {
      at,
      rule: 'open-rights-based',
      what: `${how} ${count(right, 'rights-based choice is', 'rights-based choices are')} open in ${quote(scene.id)}. One or two should be.`,
      todo: 'Change the verdicts, or what the choices need and lack, so that there is always something right to do.',
    };
  }
  return undefined;
}

/**
 * The story goes forward: no choice can be taken twice in one run, and no state comes back.
 * A scene may be entered again only if it knows: an echo must appear that did not appear the first time.
 */
export function storyGoesForward({ graph }: Subject, walk: Walk): Finding[] {
  const circle = circularChoice(walk);
  if (circle !== undefined) return [circleFinding(graph, circle)];
  return graph.scenes.flatMap((scene): Finding[] => {
    const states = [...walk.nodes.values()].filter(({ at }) => at === scene.id);
    const unaware = states.some((first) =>
      states.some((second) => reachableFrom(walk, first.key).has(second.key) && !remembers(scene, first, second)),
    );
    if (!unaware) return [];
    return [
      {
        at: ['scenes', scene.id],
        rule: 'scene-again',
        what: `A run can come to ${quote(scene.id)} twice, and the second time nothing in the scene knows of the first.`,
        todo: 'Let the choice that leads back go to another scene, or add an echo that only the second visit shows.',
      },
    ];
  });
}

function remembers(scene: Scene, first: WalkNode, second: WalkNode): boolean {
  return scene.echoes.some((echo) => holds(second.facts, echo) && !holds(first.facts, echo));
}

/** A choice after which it, or its whole state, can come again; if possible one that leads back to an earlier scene. */
function circularChoice(walk: Walk): string | undefined {
  const order = [...new Set([...walk.nodes.values()].map(({ at }) => at))];
  const circular = [...walk.nodes.values()].flatMap(({ key, at, ways }) =>
    ways
      .filter(({ to, choice }) => {
        const later = [to, ...reachableFrom(walk, to)];
        return later.some((each) => each === key || walk.nodes.get(each)?.ways.some((way) => way.choice === choice));
      })
      .map(({ to, choice }) => {
        const back = order.indexOf(walk.nodes.get(to)?.at ?? '') <= order.indexOf(at);
        return { choice, back };
      }),
  );
  return (circular.find(({ back }) => back) ?? circular[0])?.choice;
}

function circleFinding(graph: CaseGraph, choice: string): Finding {
  const scene = graph.scenes.find(({ choices }) => choices.some(({ id }) => id === choice));
  const index = scene?.choices.findIndex(({ id }) => id === choice) ?? 0;
  return {
    at: ['scenes', scene?.id ?? '', 'choices', index, 'goes'],
    rule: 'circle',
    what: `A run can go round in a circle: after ${quote(choice)} it can come back to the same decision and take it again.`,
    todo: 'Let the choice go to a scene further on, or let it teach a fact that closes it.',
  };
}

/** From every state an ending can be reached. */
export function endingsInSight({ graph }: Subject, walk: Walk): Finding[] {
  const stuck = [...walk.nodes.values()].find(
    ({ key, at }) =>
      findScene(graph, at) &&
      ![...reachableFrom(walk, key)].some((other) => !findScene(graph, walk.nodes.get(other)?.at ?? '')),
  );
  if (!stuck) return [];
  return [
    {
      at: ['scenes', stuck.at],
      rule: 'dead-end',
      what: `From ${quote(stuck.at)} no ending can be reached.`,
      todo: 'Let a choice lead on to an ending.',
    },
  ];
}
