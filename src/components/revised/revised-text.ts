import type { RevisedRun } from '../../domain/changes/revised-run.ts';
import type { RevisedWords } from '../../i18n/en/revised.ts';
import { fill, plural } from '../../i18n/fill.ts';

/** What a learner is told about a run that a revision touched. */
export interface RevisedText {
  title: string;
  /** What changed and why. */
  what: string;
  /** What that means for the run. */
  means: string;
}

/**
 * A revised run in words.
 * @param of the title of the case, where it does not stand on the page already
 */
export function revisedText(found: RevisedRun, words: RevisedWords, language: string, of?: string): RevisedText {
  const { broken, kept, leads, newer, changed, why } = found;
  const [here, elsewhere] = newer ? [words.leadNewer, words.leadOfNewer] : [words.lead, words.leadOf];
  const lead = of === undefined ? here : fill(elsewhere, { title: of });
  const ended = found.ended ? [words.ended] : [];
  if (broken) {
    const { is, n, scene } = broken;
    const keeps = kept === 0 ? words.keptNone : plural(words.kept, kept, language);
    return {
      title: words.title,
      what: [lead, fill(words.broken[is], { n, scene, leads }), ...why].join(' '),
      means: [keeps, ...ended].join(' '),
    };
  }
  const concerns = changed.map((each) => fill(words.concerns, { ...each }));
  return {
    title: words.titleFits,
    // The title has said it already.
    what: [...(of === undefined ? [] : [lead]), ...why, ...concerns].join(' '),
    means: found.otherwise ? [fill(words.otherwise, { leads }), ...ended].join(' ') : words.fits,
  };
}
