import type { CaseGraph } from '../../../src/domain/case/graph.ts';
import { openChoices, replay } from '../../../src/domain/case/play.ts';
import { phasesAfter } from '../../../src/domain/case/phases.ts';
import { findScene } from '../../../src/domain/case/find.ts';
import type { BrowserPages } from './browser-pages.ts';
import type { Chance } from './chance.ts';

/**
 * Plays a case to its debrief, and again so many times in all: from the beginning, or from a decision that is reopened. Four of five
 * decisions are those of the rights-based path, where they are open; the others are any.
 */
export function playCase(
  pages: BrowserPages,
  chance: Chance,
  graph: CaseGraph,
  rightPath: readonly string[],
  plays: number,
): void {
  const telling = graph.mode;
  pages.load();
  let choices: string[] = [];
  let run = '';
  for (let count = 0; count < plays; count++) {
    const from = count > 0 && chance.next() < 0.5 ? choices.slice(0, chance.between(0, choices.length - 1)) : undefined;
    const whatIf = from && { whatIf: { run, choices: from } };
    run = pages.append({ verb: 'initialized', case: graph.id, telling, content: 1, ...whatIf }).id;
    choices = [...(from ?? [])];
    playOn();
  }

  function playOn(): void {
    const of = { case: graph.id, run };
    for (;;) {
      const { at, facts, ending } = replay(graph, choices);
      if (ending) {
        pages.append({ verb: 'completed', ...of, ending: ending.id }, true);
        pages.append({ verb: 'progressed', ...of, step: choices.length, to: 'debrief' });
        return;
      }
      const scene = findScene(graph, at);
      if (!scene) throw new Error(`${graph.id} has no scene ${at}.`);
      const open = openChoices(scene, facts);
      const right = open.find(({ id }) => rightPath.includes(id));
      const choice = right && chance.next() < 0.8 ? right : chance.oneOf(open);
      const step = choices.length;
      pages.append({ verb: 'answered', ...of, step, choice: choice.id });
      choices.push(choice.id);
      if (choice.ground && phasesAfter(choice, telling).includes('ground'))
        pages.append({ verb: 'answered', ...of, step, ground: chance.oneOf(choice.ground.options).cite });
      // Now and then the page is loaded anew in the middle of a run.
      if (chance.next() < 0.05) pages.load();
      pages.append({ verb: 'progressed', ...of, step, to: 'next' });
    }
  }
}
