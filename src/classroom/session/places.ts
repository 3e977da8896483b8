import type { Decision, Done, Session } from './session.ts';

/** Every decision of a session in order, those of earlier sittings first. */
export function placesOf({ done, decisions }: Pick<Session, 'done' | 'decisions'>): (Done | Decision)[] {
  return [...done, ...decisions];
}
