import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PhoneWords } from '../../../i18n/en/phone.ts';
import type { DecisionView, RoomView } from '../../../classroom/protocol/view.ts';
import { decisionLine, heading, letterOf, sceneAgain } from './draw-scene.ts';
import { decidedRows, fromHtml, more, verdictSign } from '../elements.ts';

/** What was decided and what came of it; once judged, what the law says. */
export function outcomeNodes(decision: DecisionView, words: PhoneWords): Node[] {
  const { outcome, judgement, ending } = decision;
  if (!outcome) return [];
  const letter = letterOf(decision, outcome.choice, words);
  const decided = `${outcome.by === 'room' ? words.byRoom : words.byLead}: ${letter}`;
  return [
    decisionLine(decision, words),
    heading(judgement ? words.titles.judged : decided),
    ...(judgement ? [make('p', 'label', decided)] : []),
    fromHtml('lead', outcome.label),
    ...(judgement
      ? judgementNodes(judgement, words)
      : [make('h2', '', words.happened), fromHtml('', outcome.consequence)]),
    ...(judgement ? [more(words.happened, fromHtml('', outcome.consequence))] : []),
    ...(decision.tallies ? [more(words.numbers, votesTable(decision, words))] : []),
    ...(ending && judgement
      ? [
          make('h2', '', `${words.ending}: ${ending.title}`),
          fromHtml('', ending.text),
          ...ending.echoes.map((echo) => fromHtml('echo', echo)),
          make('h2', '', words.afterwards),
          fromHtml('', ending.epilogue),
        ]
      : []),
  ];
}

function judgementNodes(judgement: NonNullable<DecisionView['judgement']>, words: PhoneWords): Node[] {
  const { verdict, why, tempting, right, law } = judgement;
  return [
    verdictSign(verdict, words.verdicts[verdict]),
    fromHtml('', why),
    ...(tempting ? [more(words.tempting, fromHtml('', tempting))] : []),
    ...(right ? [more(words.right, fromHtml('lead', right.label), fromHtml('', right.why))] : []),
    ...(law.length > 0
      ? [
          make('h2', '', words.law),
          ...law.map(({ title, html, binds }) => more(title, fromHtml('', html), make('p', 'small quiet', binds))),
        ]
      : []),
  ];
}

function votesTable(decision: DecisionView, words: PhoneWords): HTMLElement {
  const tallies = decision.tallies ?? [];
  const head = [words.option, ...[words.roundOne, words.roundTwo].slice(0, tallies.length)];
  const table = make('table', 'votes');
  table.createTHead().append(make('tr', '', ...head.map((text) => make('th', '', text))));
  const body = table.createTBody();
  decision.scene.options.forEach(({ id }, index) => {
    const cells = tallies.map(({ counts }) => (counts ? String(counts[id] ?? 0) : '–'));
    body.append(make('tr', '', ...[words.letters[index] ?? '', ...cells].map((text) => make('td', '', text))));
  });
  const kept = tallies.some(({ counts }) => counts === null);
  return make('div', '', table, ...(kept ? [make('p', 'small quiet', words.hidden)] : []));
}

/** What the whole room decided, the way through, what is to be talked about. */
export function debriefNodes({ parts, parked }: NonNullable<RoomView['debrief']>, words: PhoneWords): Node[] {
  return [
    heading(words.titles.debrief),
    ...parts.flatMap(({ title, path, questions, decisions }) => [
      make('h2', '', title),
      make('ul', 'plain', ...decidedRows(decisions, words)),
      more(words.path, fromHtml('', path)),
      ...(questions.length > 0
        ? [make('h2', '', words.questions), make('ul', 'plain', ...questions.map((text) => make('li', '', text)))]
        : []),
    ]),
    ...(parked.length > 0
      ? [make('h2', '', words.parked), make('ul', 'plain', ...parked.map((text) => make('li', '', text)))]
      : []),
  ];
}

/** The end: nothing is kept; what may come next; where to turn. */
export function overNodes(left: boolean, words: PhoneWords): Node[] {
  return [
    heading(left ? words.titles.left : words.titles.over),
    make('p', 'lead', left ? words.leftText : words.overText),
    make(
      'ul',
      'next3 after',
      ...(left ? [{ page: 'join.html', text: words.joinAgain, note: '' }, ...words.next] : words.next).map(
        ({ page, text, note }) => {
          const link = make('a', '', text, make('span', '', note));
          link.href = page;
          return make('li', '', link);
        },
      ),
    ),
    make('section', 'care', make('h2', '', words.stays), make('p', 'small', words.staysText)),
  ];
}

/** The round is closed, or people talk before they vote again: about what stands in the scene, so it is at hand. */
export function betweenNodes(decision: DecisionView, talking: boolean, mine: string | null, words: PhoneWords): Node[] {
  const letter = mine === null ? '' : letterOf(decision, mine, words);
  const own = mine === null ? words.noVote : fill(talking ? words.mineFirst : words.mine, { letter });
  return [
    decisionLine(decision, words),
    heading(talking ? words.titles.talk : words.titles.closed),
    ...(talking ? [make('p', 'lead', words.talk)] : []),
    make('p', '', own),
    sceneAgain(decision, words, true),
  ];
}
