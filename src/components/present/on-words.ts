import { nextCommand } from '../../classroom/alone/next-command.ts';
import type { RoomView } from '../../classroom/protocol/view.ts';
import type { PresentWords } from '../../i18n/en/present.ts';

/** What the button that leads on is called at a moment; empty where it leads nowhere. */
export function onWords(view: RoomView, act: PresentWords['act']): string {
  if (view.back) return act.forward;
  const command = nextCommand(view);
  switch (command?.do) {
    case undefined:
      return '';
    case 'next':
      return view.phase === 'brief' ? act.first : act.on;
    case 'vote':
      return view.phase === 'discussing' ? act.again : act.vote;
    case 'close':
    case 'discuss':
    case 'reveal':
    case 'judge':
      return act[command.do];
    default:
      return act.on;
  }
}
