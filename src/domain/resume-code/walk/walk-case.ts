import type { ShapeOfCase } from '../../register/shape.ts';
import type { CarriedRun, Stands } from '../carried/carried.ts';
import type { Pen } from './pen.ts';

/** No run is longer; it is a bound for numbers that nobody wrote. */
export const MOST_STEPS = 60;

type Walked = Pick<CarriedRun, 'steps' | 'stands'>;

/** Where a choice leads, as far as it matters here. */
interface Way {
  grounds: number;
  scene?: string;
}

/** Where a run has been. */
interface Trail {
  scenes: ReadonlySet<string>;
  /** Whether it has come back to one of them. */
  cameBack: boolean;
}

const AT_ENDING: Stands[] = ['told', 'ended', 'debrief'];

/**
 * Writes or reads a run, decision by decision. Every way to go on weighs as much as there are ways on from it, so that all runs of
 * a case take the same room, whether they are short or long, ended or not.
 * @param run what is written; when reading, nothing
 * @param kept the first steps, if they are known already
 */
export function walkRun(pen: Pen, of: ShapeOfCase, run: Walked | undefined, kept: Walked['steps'] = []): Walked {
  const count = waysCounted(of);
  const steps = [...kept];
  let trail: Trail = { scenes: new Set(), cameBack: false };
  let scene: string | undefined = of.start;
  for (const { choice } of kept) {
    trail = goOn(trail, scene ?? '');
    scene = waysOf(of, scene)[choice]?.scene;
  }
  while (scene !== undefined && steps.length < MOST_STEPS) {
    const here = (trail = goOn(trail, scene));
    const ways: Way[] = waysOf(of, scene);
    const step = run?.steps[steps.length];
    const taken = pen.pick([1, ...ways.map((way) => count.way(way, here))], step ? step.choice + 1 : 0);
    const way = ways[taken - 1];
    if (!way) break;
    const ground = way.grounds === 0 ? 0 : pen.oneOf(way.grounds + 1, (step?.ground ?? -1) + 1);
    steps.push({ choice: taken - 1, ...(ground > 0 && { ground: ground - 1 }) });
    const isLast = steps.length === run?.steps.length;
    if (way.scene === undefined) {
      const stands = pen.oneOf(AT_ENDING.length, isLast ? AT_ENDING.indexOf(run.stands) : 0);
      return { steps, stands: AT_ENDING[stands] ?? 'told' };
    }
    const wentOn = pen.pick([1, count.from(way.scene, here)], isLast && run.stands === 'told' ? 0 : 1);
    if (wentOn === 0) return { steps, stands: 'told' };
    scene = way.scene;
  }
  return { steps, stands: 'choosing' };
}

function goOn({ scenes, cameBack }: Trail, scene: string): Trail {
  return { scenes: new Set(scenes).add(scene), cameBack: cameBack || scenes.has(scene) };
}

function waysOf({ scenes }: ShapeOfCase, scene: string | undefined): Way[] {
  const { choices = [] } = scenes.find(({ id }) => id === scene) ?? {};
  return choices.map(({ goes, grounds }) => ({
    grounds: grounds.length,
    ...(scenes.some(({ id }) => id === goes) && { scene: goes }),
  }));
}

const counted = new WeakMap<ShapeOfCase, ReturnType<typeof countWays>>();

function waysCounted(of: ShapeOfCase): ReturnType<typeof countWays> {
  const count = counted.get(of) ?? countWays(of);
  counted.set(of, count);
  return count;
}

/** In how many ways a run can stand, from a scene on, if it comes back once at most; to come back again counts as one. */
function countWays(of: ShapeOfCase) {
  const known = new Map<string, number>();
  const from = (scene: string, trail: Trail): number => {
    if (trail.cameBack && trail.scenes.has(scene)) return 1;
    const key = [scene, trail.cameBack, ...[...trail.scenes].sort()].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const here = goOn(trail, scene);
    const count = waysOf(of, scene).reduce((sum, each) => sum + way(each, here), 1);
    known.set(key, count);
    return count;
  };
  const way = ({ grounds, scene }: Way, trail: Trail): number =>
    (grounds + 1) * (scene === undefined ? AT_ENDING.length : 1 + from(scene, trail));
  return { from, way };
}
