import type { SessionEvent } from '../session/events.ts';
import { fold } from '../session/fold.ts';
import { fits, type Standing, take } from '../session/machine.ts';

/**
 * As `take`. Nearly all of a journal are seats and votes: they leave a session in its phase, and a full transition costs four times as
 * much, which thousands would wait for when a server starts again. A page that leads a room without a server need not carry this.
 */
export function takeIn(standing: Standing, event: SessionEvent): Standing | undefined {
  if (event.type !== 'joined' && event.type !== 'voted') return take(standing, event);
  if (!fits(standing, event)) return undefined;
  const { context } = standing;
  return { ...standing, context: { ...context, ...fold(context, event) } };
}
