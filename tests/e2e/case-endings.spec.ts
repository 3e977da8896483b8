import type { CaseGraph, Telling } from '../../src/domain/case/graph.ts';
import { replay, shownEchoes, type Played } from '../../src/domain/case/play.ts';
import type { Proof } from '../../src/domain/case/prove.ts';
import { caseWords } from '../../src/i18n/en/case.ts';
import { placesOn } from '../support/places-on.ts';
import { playCase, type GroundAnswer, type State } from '../support/play.ts';
import { plainText } from '../support/plain-text.ts';
import { provedCases } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const TELLINGS: readonly Telling[] = ['guided', 'practice', 'own'];
const ANSWERS: readonly GroundAnswer[] = ['right', 'wrong', 'skip'];

interface Run {
  name: string;
  path: string[];
  telling: Telling;
}

/** Every ending by a shortest path, told in turn in each of the three ways, and the rights-based path with all that it asks. */
function runsOf({ endings, rightPath }: Proof): Run[] {
  const shortest = Object.entries(endings).map(([id, path], index): Run => {
    const telling = TELLINGS[index % TELLINGS.length] ?? 'guided';
    return { name: `ends in ‘${id}’, told ${telling}`, path, telling };
  });
  return [...shortest, { name: 'by the rights-based path, told practice', path: rightPath, telling: 'practice' }];
}

/** The echoes that the engine shows in a state, in words. */
function echoesIn(graph: CaseGraph, { steps, ending, facts }: Played, { phase, scene, step }: State): string[] {
  const node = phase === 'ended' ? ending : phase === 'choosing' && graph.scenes.find(({ id }) => id === scene);
  const known = phase === 'ended' ? facts : (steps[step]?.factsBefore ?? []);
  return node ? shownEchoes(node, known).map(({ text }) => plainText(text)) : [];
}

/** The places that axe has looked at in this process: with other words they are no other barrier. */
const examined = new Set<string>();

for (const { graph, proof } of provedCases()) {
  test.describe(graph.title, () => {
    runsOf(proof).forEach(({ name, path, telling }, index) => {
      test(name, async ({ page, expectNoBarriers }) => {
        const played = replay(graph, path);
        const { ending } = played;
        const onState = async (state: State) => {
          const { phase, choice } = state;
          const judgement = page.locator('section[data-verdict]');
          if (phase === 'judgement') await expect(judgement).toHaveAttribute('data-verdict', choice?.verdict ?? '');
          else await expect(judgement).toHaveCount(0);
          if (phase === 'ended' || phase === 'debrief') {
            await expect(page.locator(`[data-ending="${ending?.id ?? ''}"]`)).toHaveAttribute(
              'data-kind',
              ending?.kind ?? '',
            );
            await expect(page.getByRole('heading', { level: 1 })).toHaveText(ending?.title ?? '');
          }
          if (phase !== 'debrief') {
            await expect(page.locator('article .echo')).toHaveText(echoesIn(graph, played, state));
          }
          const unseen = (await placesOn(page)).filter((place) => !examined.has(place));
          if (unseen.length === 0) return;
          unseen.forEach((place) => examined.add(place));
          await expectNoBarriers();
        };
        await playCase(page, graph.id, path, {
          telling,
          ground: (step) => ANSWERS[(index + step) % ANSWERS.length] ?? 'right',
          onState,
        });

        await expect(page.locator('.kind')).toContainText(caseWords.kinds[ending?.kind ?? 'harm']);
        const verdicts = page.locator('.ledger [data-verdict]');
        expect(await verdicts.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')))).toEqual(
          played.steps.map(({ choice }) => choice.verdict),
        );
      });
    });
  });
}
