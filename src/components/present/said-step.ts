import type { RoomView } from '../../classroom/protocol/view.ts';

/** Which of the things to say of the page for facilitators belongs to reading, a vote or the talk; undefined at other moments. */
export function saidStep({ phase, decision }: Pick<RoomView, 'phase' | 'decision'>): number | undefined {
  if (phase === 'reading') return 0;
  if (phase === 'voting') return (decision?.round ?? 0) > 1 ? 3 : 1;
  return phase === 'discussing' ? 2 : undefined;
}

/** The one for what the votes have come to. */
export const SAID_LAST = 4;
