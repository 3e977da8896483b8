import { make } from '../../../components/make/make.ts';
import type { Settings } from '../../../classroom/session/settings.ts';
import type { OpenSessionWords } from '../../../i18n/en/open-session.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { CaseOnPage } from './on-page.ts';

/** A case that is chosen, with the decisions that are voted on; none where the room leads. */
export interface Chosen {
  of: CaseOnPage;
  scenes: string[];
}

/** Says back what is about to be opened, as a form that is filled in. */
export function sessionSheet(
  chosen: readonly Chosen[],
  { rounds, least }: Settings,
  words: OpenSessionWords,
): HTMLElement {
  const t = words.boxes;
  const titles = chosen.map(({ of }) => of.title).join(' · ') || words.noCase;
  const decisions = chosen.map(({ of, scenes }) => {
    const names =
      scenes.map((id) => of.scenes.find((scene) => scene.id === id)?.title ?? id).join(' · ') || words.whole;
    return chosen.length > 1 ? fill(words.list, { title: of.title, decisions: names }) : names;
  });
  const entry = (look: string, term: string, ...texts: string[]): HTMLElement =>
    make('div', look, make('dt', '', term), ...texts.map((text) => make('dd', '', text)));
  const boxes = make(
    'dl',
    'formboxes',
    entry('wide', t.cases, titles),
    entry('wide', t.decisions, ...(decisions.length > 0 ? decisions : [words.noCase])),
    entry('', t.rounds, rounds === 2 ? words.two : words.once),
    entry('', t.least, plural(words.settings.votes, least, words.locale)),
  );
  const made = make('section', 'sheetform', make('h4', '', words.sheet), boxes);
  made.ariaLabel = words.sheet;
  return made;
}
