import { setHands } from '../../classroom/alone/hands.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { Command } from '../../classroom/session/commands.ts';
import { fill } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import type { Room } from './load-room.ts';
import { passage } from './passage.ts';

/** Raised hands, option by option: one less, the number, one more. */
export function handsFields(room: Room, { decision, desk }: RoomView, ask: (command: Command) => void): HTMLElement {
  const { present, common } = room.words;
  const t = present.notes;
  const counts = desk?.hands ?? {};
  const made = make('section', 'handsfields', make('h2', 'label', t.hands));
  decision?.scene.options.forEach(({ id, label }, index) => {
    const letter = common.letters[index] ?? '';
    const set = (n: number) => {
      ask({ do: 'tally', counts: setHands({ counts, added: [] }, id, n).counts });
    };
    const now = counts[id] ?? 0;
    const button = (sign: string, name: string, n: number) => {
      const one = make('button', '', sign);
      one.ariaLabel = fill(name, { letter });
      one.dataset.key = `${sign} ${id}`;
      one.onclick = () => {
        set(n);
      };
      return one;
    };
    const input = make('input', 'num');
    Object.assign(input, { type: 'number', min: '0', max: '999', inputMode: 'numeric', value: String(now) });
    input.ariaLabel = fill(t.number, { letter });
    input.dataset.key = `n ${id}`;
    input.onchange = () => {
      set(Number(input.value));
    };
    const row = make('div', 'handsrow', make('span', 'ltr', letter), passage(label));
    row.append(
      make('span', 'count3', button('−', present.stage.less, now - 1), input, button('+', present.stage.more, now + 1)),
    );
    made.append(row);
  });
  made.append(make('p', 'small quiet', t.handsText));
  return made;
}
