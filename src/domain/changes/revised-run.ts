import type { CaseWays, Followed } from '../case/follow.ts';
import { changesBetween, type Change, type Changes } from './changes.ts';

/** What the record says of a run, as far as it is asked here. */
export interface RunBefore {
  /** The content version with which it was begun. */
  content: number;
  choices: readonly string[];
  /** The id of the ending that it came to. */
  ending?: string;
}

/**
 * Why a decision no longer fits: its choice is `gone`; the story no longer comes to it there (`moved`); it is not open after the
 * decisions before it (`closed`); the case is `over` before it.
 */
export type Misfit = 'gone' | 'moved' | 'closed' | 'over';

/** A decision in words. */
export interface NamedDecision {
  /** Counted from 1. */
  n: number;
  /** The title of its scene. */
  scene: string;
}

/** What a newer course means for a run. */
export interface RevisedRun {
  /** How many decisions still fit, from the first. */
  kept: number;
  /** The first decision that does not. */
  broken?: NamedDecision & { is: Misfit };
  /** Decisions that fit, and of which something changed all the same. */
  changed: NamedDecision[];
  /** Where the kept decisions lead today: the title of the scene that is to be decided, or of the ending. */
  leads: string;
  /** Whether the record says that the run came to an ending. */
  ended: boolean;
  /** Whether all decisions fit, and yet they no longer come to the ending that the record holds. */
  otherwise: boolean;
  /** Whether the run was begun with a content version that this course does not know yet. */
  newer: boolean;
  /** What changed and why, in sentences: what concerns the broken decision, then what concerns the kept ones. */
  why: string[];
}

/**
 * What a run that was begun with other content means in this course; nothing where all is as it was, or where nothing is told about
 * what it touches.
 * @param followed where its choices lead today: `replay` or `follow` of the same case
 * @param today the content version of this course
 */
export function revisedRun(
  ways: CaseWays,
  run: RunBefore,
  followed: Followed,
  { changes, today }: { changes: Changes; today: number },
): RevisedRun | undefined {
  const { steps, broken, ending, at } = followed;
  const own = changesBetween(changes, run.content, today).filter((change) => change.case === ways.id);
  const touched = steps.map(({ scene, choice }) => own.filter((change) => concerns(change, scene.id, choice.id)));
  const otherwise = !broken && run.ending !== undefined && ending?.id !== run.ending;
  const atBreak = broken ? own.filter((each) => isAbout(each, broken) || touched.at(-1)?.includes(each)) : [];
  const all = new Set([...atBreak, ...touched.flat(), ...own.filter(isWhole)]);
  if (!broken && !otherwise && all.size === 0) return undefined;
  const here = ways.scenes.find(({ id }) => id === at);
  return {
    kept: steps.length,
    ...(broken && { broken: nameBroken(ways, broken, steps.at(-1)?.scene.title) }),
    changed: steps.flatMap(({ scene }, index) => (touched[index]?.length ? { n: index + 1, scene: scene.title } : [])),
    leads: (ending ?? here)?.title ?? '',
    ended: run.ending !== undefined,
    otherwise,
    newer: run.content > today,
    why: [...new Set([...all].map(({ why }) => why))],
  };
}

function concerns({ scene, choices }: Change, atScene: string, choice: string): boolean {
  return choices ? choices.includes(choice) : scene === atScene;
}

function isWhole({ scene, choices }: Change): boolean {
  return scene === undefined && choices === undefined;
}

function isAbout(change: Change, { choice, scene }: NonNullable<Followed['broken']>): boolean {
  return isWhole(change) || concerns(change, scene, choice);
}

/** A decision keeps the name of the scene in which it stands today; one that stands nowhere gets that of the scene where the run stands. */
function nameBroken(
  { scenes, endings }: CaseWays,
  { index, choice, scene }: NonNullable<Followed['broken']>,
  before = '',
): NonNullable<RevisedRun['broken']> {
  const home = scenes.find(({ choices }) => choices.some(({ id }) => id === choice));
  const here = scenes.find(({ id }) => id === scene);
  const isOver = endings.some(({ id }) => id === scene);
  const is: Misfit = isOver ? 'over' : !home ? 'gone' : home === here ? 'closed' : 'moved';
  return { n: index + 1, scene: (home ?? here)?.title ?? before, is };
}
