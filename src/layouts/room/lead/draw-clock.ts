import { make } from '../../../components/make/make.ts';
import { timeLeft } from '../../../components/present/time-left.ts';
import { button } from './button.ts';
import type { Moment } from './moment.ts';

const LONGEST = 7200;

/** The clock of this phase: it closes nothing. The time in it is set anew each second, apart from the rest. */
export function clockRow({ view, desk, words, acts }: Moment): Node[] {
  const { phase, timer } = view;
  if (phase !== 'voting' && phase !== 'discussing') return [];
  const t = words.clock;
  const set = (seconds: number | null) => () => {
    acts.ask({ do: 'timer', seconds: seconds === null ? null : Math.min(LONGEST, seconds) });
  };
  const time = make('span', 'num', timer ? '' : t.none);
  if (timer) time.dataset.clock = `${String(timer.since)} ${String(timer.seconds)}`;
  const planned = desk.settings.timer?.[phase === 'voting' ? 'vote' : 'discuss'] ?? 60;
  const row = make('div', 'onscreen clock', make('p', '', make('span', 'label', t.label), make('br', ''), time));
  row.append(
    ...(timer
      ? [button(t.add, 'clock-add', set(timer.seconds + 60)), button(t.hide, 'clock-hide', set(null), 'act bare')]
      : [button(t.show, 'clock-show', set(planned))]),
  );
  return [row];
}

/** What is left of a time as a clock says it. */
export function clockText(set: string, now: number, words: Moment['words']['clock']): string {
  const [since = 0, seconds = 0] = set.split(' ').map(Number);
  return timeLeft({ since, seconds }, now, words);
}
