import { make } from '../../../components/make/make.ts';
import { SAID_LAST, saidStep } from '../../../components/present/said-step.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import { button } from './button.ts';
import { clockRow } from './draw-clock.ts';
import { debriefNodes, overNodes } from './draw-after.ts';
import { handsSection } from './draw-hands.ts';
import { joinRow } from './draw-join.ts';
import { moreWays } from './draw-more.ts';
import { outcomeNodes } from './draw-outcome.ts';
import { movesSection, votesSection } from './draw-votes.ts';
import { settingsSection } from './draw-settings.ts';
import type { Moment } from './moment.ts';
import { nextStep } from './next-step.ts';

/** The left sheet, always in this order: steps, state, how many, what the big screen shows, what is said, the one next step. */
export function consoleNodes(moment: Moment): Node[] {
  const { view, words } = moment;
  const { phase } = view;
  return [
    ...(view.decision ? [rail(moment)] : []),
    heading(titleOf(moment)),
    countLine(moment),
    ...(phase === 'lobby' ? [joinRow(moment)] : []),
    ...(phase === 'ended' ? [] : [onScreen(moment)]),
    ...sayNow(moment),
    moment.ending ? endRow(moment) : goRow(moment),
    ...clockRow(moment),
    ...(phase === 'closed' || phase === 'discussing' ? [movesSection(moment)] : []),
    ...handsSection(moment),
    ...outcomeNodes(moment),
    ...votesSection(moment),
    ...(phase === 'debrief' ? debriefNodes(moment) : []),
    ...(phase === 'ended' ? [overNodes(moment)] : []),
    ...moreWays(moment),
    ...(phase === 'lobby' ? [settingsSection(moment)] : []),
    ...(phase === 'lobby' || phase === 'brief' ? [onPaper(words)] : []),
  ];
}

function heading(text: string): HTMLElement {
  const made = make('h1', '', text);
  made.tabIndex = -1;
  made.dataset.key = 'state';
  return made;
}

/** What the state is called. */
function titleOf({
  view: { phase, decision },
  desk,
  words: { titles },
}: Pick<Moment, 'view' | 'desk' | 'words'>): string {
  const round = decision?.round ?? 1;
  if (phase !== 'voting' && phase !== 'closed') return titles[phase];
  if (round < 2 && desk.settings.rounds === 1) return phase === 'voting' ? titles.votingOnce : titles.closedOnce;
  return titles[phase][round - 1] ?? '';
}

const STEP_OF: Partial<Record<Moment['view']['phase'], number>> = { reading: 0, discussing: 2, revealed: 4, judged: 4 };

function rail({ view: { phase, decision }, desk, words }: Moment): HTMLElement {
  const round = decision?.round ?? 1;
  const twice = desk.settings.rounds === 2 || round > 1;
  const now = STEP_OF[phase] ?? (round > 1 ? 3 : 1);
  const { vote, discuss } = desk.settings.timer ?? { vote: 0, discuss: 0 };
  const planned = [0, vote, discuss, vote, 0];
  const steps = words.rail.names.flatMap((name, step) => {
    if (!twice && (step === 2 || step === 3)) return [];
    const done = step < now;
    const minutes = Math.round((planned[step] ?? 0) / 60);
    const note = minutes > 0 ? fill(words.railMinutes, { n: minutes }) : '';
    const made = make('li', done ? 'done' : step === now ? 'now' : '', make('span', '', name), make('small', '', note));
    if (done) made.append(make('span', 'vh', words.rail.done));
    if (step === now) made.setAttribute('aria-current', 'step');
    return [made];
  });
  const list = make('ol', 'rail', ...steps);
  list.setAttribute('aria-label', words.rail.label);
  return list;
}

/** How many are here or have voted. It is drawn anew with each count, apart from the rest. */
function countLine(moment: Moment): HTMLElement {
  const made = make('div', 'countline');
  made.dataset.count = '';
  made.append(...countNodes(moment));
  return made;
}

/** The most people of whom each has a ring of their own. */
const MOST_RINGS = 60;

/** What the count line says now. */
export function countNodes({ view: { phase, decision }, count, hands, words }: Moment): Node[] {
  const { present, voted } = count;
  if (phase === 'lobby' || phase === 'brief')
    return [make('p', 'lead', present === 0 ? words.nobodyYet : plural(words.here, present, words.locale))];
  if (phase === 'voting') {
    const of = Math.max(present, voted);
    const byHand = Object.values(hands).reduce((sum, n) => sum + n, 0);
    const text = fill(byHand > 0 ? words.votedHands : words.voted, { n: voted, of, hands: byHand });
    const rings = make('p', 'tallies', ...Array.from({ length: of }, (_, i) => make('i', i < voted ? 'in' : '')));
    rings.setAttribute('aria-hidden', 'true');
    return [make('p', 'lead num', text), ...(of > 0 && of <= MOST_RINGS ? [rings] : [])];
  }
  const hidden =
    (phase === 'closed' || phase === 'discussing') && (decision?.tallies?.length ?? 0) < (decision?.round ?? 0);
  return hidden ? [make('p', 'quiet', words.hiddenYet)] : [];
}

function onScreen({ view, words, acts, pages }: Moment): HTMLElement {
  const { screen } = words;
  const { phase, decision, blank, back } = view;
  const hidden = (decision?.tallies?.length ?? 0) < (decision?.round ?? 0);
  const shown = blank
    ? screen.blank
    : back
      ? fill(screen.looking, { title: back.scene.title })
      : phase === 'closed' && hidden
        ? screen.closedHidden
        : screen[phase];
  const dark = button(blank ? words.unblank : words.blank, 'blank', () => {
    acts.ask({ do: 'blank', on: !blank });
  });
  const turns = ([-1, 1] as const).map((by) => {
    const turn = button(by > 0 ? words.pageOn : words.pageBack, by > 0 ? 'page-on' : 'page-back', () => {
      acts.turn(by);
    });
    if (!(by > 0 ? pages?.more : pages?.before)) turn.setAttribute('aria-disabled', 'true');
    return turn;
  });
  const text = make('p', '', make('span', 'label', screen.label), make('br', ''), shown);
  return make('div', 'onscreen', text, make('div', 'screenacts', ...(pages ? turns : []), dark));
}

/** What is said now, as the page for facilitators has it. */
function sayNow({ view, guide, words }: Moment): Node[] {
  const step = view.phase === 'revealed' ? SAID_LAST : saidStep(view);
  const said = step === undefined ? undefined : guide?.steps[step];
  // While the big screen looks back, the words for the step that waits would mislead.
  if (said === undefined || view.back) return [];
  return [make('figure', 'sayit', make('figcaption', 'label', words.say), make('blockquote', '', said))];
}

function goRow(moment: Moment): HTMLElement {
  const { words, line, acts, view, pages } = moment;
  const step = nextStep(moment);
  const row = make('div', 'acts big');
  if (step) {
    const waits = step.command && !line;
    const go = button(waits ? fill(words.next.waits, { label: step.label }) : step.label, 'go', acts.goOn, 'act');
    if (!step.command) go.setAttribute('aria-disabled', 'true');
    row.append(go, make('p', 'small', pages?.more ? words.keyPages : words.key));
  }
  if (view.phase === 'debrief')
    row.append(
      button(
        words.next.end,
        'end',
        () => {
          acts.ending(true);
        },
        'act',
      ),
    );
  row.hidden = row.childElementCount === 0;
  return row;
}

function endRow({ view, words, acts }: Moment): HTMLElement {
  const late = view.phase === 'debrief';
  const row = make('div', 'acts big endrow', make('p', '', late ? words.endAskLate : words.endAsk));
  row.append(
    button(words.endNo, 'end-no', () => {
      acts.ending(false);
    }),
  );
  if (!late)
    row.append(
      button(words.toDebrief, 'end-debrief', () => {
        acts.ask({ do: 'debrief' });
      }),
    );
  row.append(
    button(words.endYes, 'end-yes', () => {
      acts.ask({ do: 'end' });
    }),
  );
  return row;
}

function onPaper({ paper }: Moment['words']): HTMLElement {
  const made = make(
    'details',
    'byhand',
    make('summary', '', paper.title),
    ...paper.text.map((text) => make('p', '', text)),
  );
  made.dataset.fold = 'paper';
  return made;
}
