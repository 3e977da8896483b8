import { make } from '../../../components/make/make.ts';
import { button, foldable } from './button.ts';
import type { Moment } from './moment.ts';

/** What else the moment allows, beside the one next step. */
export function moreWays(moment: Moment): Node[] {
  const { view, desk, words, acts } = moment;
  const { phase, decision } = view;
  if (view.back || phase === 'debrief' || phase === 'ended' || phase === 'lobby') return [];
  const ways: Node[] = [];
  const add = (...nodes: Node[]): void => {
    ways.push(make('div', 'way', ...nodes));
  };
  if (desk.may.includes('reopen'))
    add(
      button(words.reopen, 'reopen', () => {
        acts.ask({ do: 'reopen' });
      }),
    );
  if (phase === 'closed' && desk.may.includes('discuss') && decision?.rounds === 1)
    add(
      button(words.talkMore, 'discuss', () => {
        acts.ask({ do: 'discuss' });
      }),
    );
  if (phase === 'judged')
    add(
      button(words.anew, 'anew', () => {
        acts.ask({ do: 'next', anew: true });
      }),
      make('p', 'small quiet', words.anewHow),
    );
  const jump = phase === 'judged' || phase === 'brief' ? jumps(moment) : undefined;
  if (jump) add(...jump);
  return ways.length > 0 ? [foldable(words.more, 'more', 'byhand', ...ways)] : [];
}

/** To another decision of this case that was not taken yet. */
function jumps({ view, desk, words, acts }: Moment): Node[] | undefined {
  const at = (view.part?.n ?? 1) - 1;
  const taken = new Set(desk.past.filter(({ part }) => part === at).map(({ scene }) => scene));
  const open = desk.plan[at]?.all.filter(({ id }) => !taken.has(id)) ?? [];
  if (open.length === 0) return undefined;
  const choice = make('select', '');
  choice.dataset.key = 'jump';
  choice.append(
    ...open.map(({ id, title }) => {
      const made = make('option', '', title);
      made.value = id;
      return made;
    }),
  );
  const go = button(words.jumpGo, 'jump-go', () => {
    acts.ask({ do: 'next', scene: choice.value });
  });
  return [
    make('label', 'field', make('span', 'label', words.jump), choice),
    go,
    make('p', 'small quiet', words.jumpHow),
  ];
}
