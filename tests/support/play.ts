import { expect, type Page } from '@playwright/test';
import type { Choice, Scene, Telling } from '../../src/domain/case/graph.ts';
import { phasesAfter, type Told } from '../../src/domain/case/phases.ts';
import { replay } from '../../src/domain/case/play.ts';
import { provedCase } from './proved-cases.ts';

/** What stands on the page: a phase, and the scene or ending in view. */
export interface State {
  phase: 'brief' | 'choosing' | Told | 'ended' | 'debrief';
  scene: string;
  /** The decision, counted from 0. */
  step: number;
  /** The choice just made, in the phases after it. */
  choice?: Choice;
}

/** How a ground question is met: answered rightly, answered wrongly, or passed over. */
export type GroundAnswer = 'right' | 'wrong' | 'skip';

export interface PlayOptions {
  telling: Telling;
  /** Where to stop; `ended` is before the debrief. A list of choices that leads to no ending stops at the scene after them. */
  until?: 'ended' | 'debrief';
  ground?: (step: number) => GroundAnswer;
  /** Called at every state, after the page's handles have been checked against the engine. */
  onState?: (state: State) => Promise<void>;
}

/**
 * Plays a case through the real page, from its brief, with real presses, and holds every state against the engine.
 * Leaves the page at the debrief, at the ending, or at the scene after the last choice.
 */
export async function playCase(
  page: Page,
  id: string,
  choices: readonly string[],
  options: PlayOptions,
): Promise<void> {
  const { graph } = provedCase(id);
  const { telling, until = 'debrief', onState = () => Promise.resolve() } = options;
  const { steps, ending } = replay(graph, choices);
  if (steps.length !== choices.length) throw new Error(`${id} cannot be played like this: ${choices.join(', ')}`);
  const at = async (state: State) => {
    await expectState(page, state);
    await onState(state);
  };

  await openCase(page, id);
  await at({ phase: 'brief', scene: graph.start, step: 0 });
  await page.locator(`#brief input[value="${telling}"]`).check();
  await page.locator('#brief [data-action="start"]').click();
  for (const [step, { scene, choice }] of steps.entries()) {
    await at({ phase: 'choosing', scene: scene.id, step });
    await decide(page, choice.id);
    await hear(page, { scene, choice, step, telling, answer: options.ground?.(step) ?? 'right' }, at);
  }
  if (!ending) {
    await at({ phase: 'choosing', scene: replay(graph, choices).at, step: steps.length });
    return;
  }
  await at({ phase: 'ended', scene: ending.id, step: steps.length });
  if (until === 'ended') return;
  await goOn(page);
  // A file of its own, so it comes a moment after the handles have changed.
  await page.locator('.debrief').waitFor();
  await at({ phase: 'debrief', scene: ending.id, step: steps.length });
}

/** Opens the page of a case and waits until the record has been read. */
export async function openCase(page: Page, id: string): Promise<void> {
  await page.goto(`case-${id}.html`);
  await awake(page);
}

/** Waits until the story stands where the record says. */
export async function awake(page: Page): Promise<void> {
  await page.locator('main[data-ready]').waitFor({ state: 'attached' });
}

/** Expects the handles of a state on the page; waits for them. */
export async function expectState(page: Page, { phase, scene }: Pick<State, 'phase' | 'scene'>): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-phase', phase);
  await expect(page.locator('main')).toHaveAttribute('data-scene', scene);
}

/** Chooses and confirms. */
export async function decide(page: Page, choice: string): Promise<void> {
  await page.locator(`[data-choice="${choice}"]`).click();
  await page.locator('[data-action="confirm"]').click();
}

/** Presses the way on: the next thing to read, the next scene, the ending, or the debrief. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('[data-action="continue"]').click();
}

/** Waits until what was done is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
}

interface Heard {
  scene: Scene;
  choice: Choice;
  step: number;
  telling: Telling;
  answer: GroundAnswer;
}

/** Goes through what follows a decision, until it is left behind. */
async function hear(page: Page, heard: Heard, at: (state: State) => Promise<void>): Promise<void> {
  const { scene, choice, step, telling, answer } = heard;
  for (const phase of phasesAfter(choice, telling)) {
    await at({ phase, scene: scene.id, step, choice });
    if (phase === 'ground' && answer !== 'skip') await answerGround(page, choice, answer);
    else await goOn(page);
  }
}

async function answerGround(page: Page, choice: Choice, answer: 'right' | 'wrong'): Promise<void> {
  const option = choice.ground?.options.find(({ right }) => right === (answer === 'right'));
  await page.locator(`[data-ground="${option?.cite ?? ''}"]`).click();
  await page.locator('[data-action="confirm"]').click();
}
