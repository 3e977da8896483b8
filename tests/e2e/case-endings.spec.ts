import { findEnding } from '../../src/domain/case/find.ts';
import type { Telling } from '../../src/domain/case/graph.ts';
import { caseWords } from '../../src/i18n/en/case.ts';
import { playCase, type GroundAnswer, type State } from '../support/play.ts';
import { provedCases } from '../support/proved-cases.ts';
import { expect, test } from '../support/test.ts';

const TELLINGS: readonly Telling[] = ['guided', 'practice', 'own'];
const ANSWERS: readonly GroundAnswer[] = ['right', 'wrong', 'skip'];

for (const { graph, proof } of provedCases()) {
  test.describe(graph.title, () => {
    // One after the other in one process, so that a state that several paths share is examined once.
    test.describe.configure({ mode: 'default', timeout: 120_000 });
    const examined = new Set<string>();

    Object.entries(proof.endings).forEach(([id, path], index) => {
      const telling = TELLINGS[index % TELLINGS.length] ?? 'guided';
      test(`ends in ‘${id}’, told ${telling}`, async ({ page, expectNoBarriers }) => {
        const ending = findEnding(graph, id);
        const look = async ({ phase, choice }: State) => {
          const judged = phase === 'judgement';
          const judgement = page.locator('section[data-verdict]');
          if (judged) await expect(judgement).toHaveAttribute('data-verdict', choice?.verdict ?? '');
          else await expect(judgement).toHaveCount(0);
          if (phase === 'ended' || phase === 'debrief') {
            await expect(page.locator(`[data-ending="${id}"]`)).toHaveAttribute('data-kind', ending?.kind ?? '');
            await expect(page.getByRole('heading', { level: 1 })).toHaveText(ending?.title ?? '');
          }
          const shown = await page.locator('main').innerText();
          if (examined.has(shown)) return;
          examined.add(shown);
          await expectNoBarriers();
        };
        await playCase(page, graph.id, path, {
          telling,
          ground: (step) => ANSWERS[(index + step) % 3] ?? 'right',
          onState: look,
        });

        await expect(page.locator('.kind')).toContainText(caseWords.kinds[ending?.kind ?? 'harm']);
        const rows = page.locator('.ledger [data-verdict]');
        const verdicts = path.map(
          (each) => graph.scenes.flatMap(({ choices }) => choices).find((choice) => choice.id === each)?.verdict,
        );
        expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-verdict')))).toEqual(verdicts);
      });
    });
  });
}
