import type { CasePageData } from '../../domain/case/page-data.ts';
import type { wordsFor } from '../../i18n/words.ts';

type Catalogue = ReturnType<typeof wordsFor>;

/** What a case page carries for its island, as JSON in the page. */
export interface CaseData extends CasePageData {
  words: IslandWords;
  language: string;
}

/** The part of the catalogue that the island speaks with. */
export type IslandWords = Pick<Catalogue, 'case' | 'debrief'> & {
  common: Pick<Catalogue['common'], 'letters' | 'verdicts' | 'threads' | 'lawCard' | 'close'>;
};

export const CASE_DATA = 'case-data';

/** Data for a page, safe inside a script element: nothing in it ends the element, begins another or opens a comment. */
export function writeCaseData(data: CaseData): string {
  return JSON.stringify(data)
    .replaceAll('</', '<\\/')
    .replace(/<(?=!|script)/gi, '\\u003c');
}

/** Reads it back in the browser. The page and the island come from one build, so its shape is known. */
export function readCaseData(): CaseData {
  return JSON.parse(document.getElementById(CASE_DATA)?.textContent ?? '') as CaseData;
}
