import { make } from '../../components/make/make.ts';
import { svg } from '../../components/make/svg.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';

/** Text of the course as the build made it. Nothing that a participant typed ever comes this way. */
export function fromHtml(look: string, html: string): HTMLElement {
  const made = make('div', look);
  made.innerHTML = html;
  return made;
}

/** Something that opens on demand. */
export function more(title: string, ...inside: (Node | string)[]): HTMLDetailsElement {
  return make('details', '', make('summary', '', title), ...inside);
}

/** The letter of an option, with the ring of the pen that shows when it is chosen. */
export function letterSign(letter: string): HTMLElement {
  const ring = svg('svg', { viewBox: '0 0 50 50' }, svg('use', { href: '#pen' }));
  const made = make('span', 'ltr', letter, ring);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

const MARKS = { 'rights-based': 'v-held', partly: 'v-strain', breach: 'v-breach' } as const;

/** A verdict: its mark and its word. */
export function verdictSign(verdict: keyof typeof MARKS, word: string): HTMLElement {
  const mark = svg(
    'svg',
    { class: `v ${MARKS[verdict]}`, viewBox: '0 0 20 20', 'aria-hidden': 'true' },
    svg('use', { href: `#${MARKS[verdict]}` }),
  );
  return make('p', 'verdict', mark, word);
}

type Decided = NonNullable<RoomView['debrief']>['parts'][number]['decisions'];

/** What was decided, as rows of a list: the decision, what was chosen, how it is judged. */
export function decidedRows(
  decisions: Decided,
  words: { notDecided: string; verdicts: Record<keyof typeof MARKS, string> },
): HTMLElement[] {
  return decisions.map((each) =>
    make(
      'li',
      '',
      make('p', 'label', each.title),
      each.chosen === null ? make('p', 'quiet', words.notDecided) : fromHtml('', each.chosen),
      ...(each.verdict ? [verdictSign(each.verdict, words.verdicts[each.verdict])] : []),
    ),
  );
}
