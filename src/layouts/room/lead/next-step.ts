import { nextCommand } from '../../../classroom/alone/next-command.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import type { LeadWords } from '../../../i18n/en/lead.ts';
import { fill } from '../../../i18n/fill.ts';
import { type Command, letterOf, type Moment } from './moment.ts';

/** What the big button does and says; without a command it says what is missing. */
export interface NextStep {
  command?: Command;
  label: string;
}

type Seen = Pick<Moment, 'view' | 'desk' | 'picked' | 'words'>;

/**
 * The one next step of a session: the big button, and the key of a presenter’s remote. Undefined where nothing comes by itself: in
 * the debrief, which only its own button ends, and at the end.
 */
export function nextStep(seen: Seen): NextStep | undefined {
  const { view, desk, picked, words } = seen;
  const { next } = words;
  const { decision } = view;
  if (view.back) return { command: { do: 'look', decision: null }, label: next.forward };
  const twice = desk.settings.rounds === 2 || (decision?.round ?? 0) > 1;
  const command = nextCommand(view, picked);
  if (command?.do === 'reveal') return reveal(seen, command);
  const label = {
    lobby: next.lobby,
    brief: next.brief,
    reading: twice ? next.voteFirst : next.vote,
    voting: !twice ? next.close : decision?.round === 1 ? next.closeFirst : next.closeSecond,
    closed: next.discuss,
    discussing: next.voteSecond,
    revealed: next.judge,
    judged: next[comesNext(view, desk)],
    debrief: '',
    ended: '',
  }[view.phase];
  return command && { command, label };
}

function reveal(seen: Seen, command: Command): NextStep {
  const { desk, picked, words } = seen;
  const own = desk.settings.decides === 'room' && desk.rooms.length === 1 ? desk.rooms[0] : undefined;
  const choice = picked ?? own;
  if (choice === undefined) return { label: words.next.choose };
  return { command, label: fill(words.next.reveal, { letter: letterOf(seen, choice) }) };
}

/** What comes after the decision that was judged. */
function comesNext(
  { part, decision }: RoomView,
  { plan, past }: Moment['desk'],
): keyof LeadWords['next'] & ('decision' | 'part' | 'debrief') {
  const n = part?.n ?? 1;
  const { scenes = [] } = plan[n - 1] ?? {};
  const at = past.map((each) => (each.part === n - 1 ? scenes.indexOf(each.scene) : -1));
  const more = scenes.length > 0 ? Math.max(...at) + 1 < scenes.length : !decision?.ending;
  return more ? 'decision' : n < plan.length ? 'part' : 'debrief';
}

/** What ‘back’ does: a vote that was closed too early opens again; else the big screen looks back, one decision further each time. */
export function backStep({ view, desk }: Pick<Moment, 'view' | 'desk'>): Command | undefined {
  if (view.phase === 'closed' && !view.back) return { do: 'reopen' };
  const looking = desk.past.filter(({ scene }) => scene === view.back?.scene.id).at(-1);
  const before = desk.past[(looking?.index ?? desk.past.length - (view.decision ? 1 : 0)) - 1];
  return before && { do: 'look', decision: before.index };
}
