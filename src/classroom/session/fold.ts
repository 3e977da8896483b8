import type { Aside, SessionEvent } from './events.ts';
import type { Decision, Round, Session } from './session.ts';

/** More questions than these are not taken in. */
export const MOST_QUESTIONS = 200;

/** What an event changes. Whether it is allowed is for the machine to say. */
export function fold(session: Session, event: SessionEvent): Partial<Session> {
  switch (event.type) {
    case 'set':
      return { plan: event.plan, settings: event.settings };
    case 'briefed':
      return { ...leave(session, event.at), part: event.part };
    case 'reached': {
      const { scene, path, kept, options, at } = event;
      const { decisions = session.decisions } = leave(session, at);
      return { decisions: [...decisions, { part: session.part, scene, path, kept, options, rounds: [], began: at }] };
    }
    case 'voting':
      return withLast(session, ({ rounds }) => ({ rounds: [...rounds, { phones: {}, hands: {} }] }));
    case 'voted':
      return withRound(session, ({ phones }) => ({ phones: { ...phones, [event.seat]: event.choice } }));
    case 'tallied':
      return withRound(session, () => ({ hands: event.counts }));
    case 'revealed': {
      const { choice, by, ending } = event;
      return withLast(session, () => ({ outcome: { choice, by }, ...(ending !== undefined && { ending }) }));
    }
    case 'debriefed':
      return leave(session, event.at);
    case 'ended':
      return { ...leave(session, event.at), ended: event.at };
    case 'closed':
    case 'reopened':
    case 'discussing':
    case 'judged':
      return {};
    default:
      return aside(session, event);
  }
}

function aside(session: Session, event: Aside): Partial<Session> {
  const { questions } = session;
  switch (event.type) {
    case 'joined':
      return { joined: session.joined + 1 };
    case 'looked':
      return { looking: event.decision };
    case 'timed':
      return { timer: event.seconds };
    case 'blanked':
      return { blank: event.on };
    case 'asked': {
      // Asked again on a line that came back, or by a second person: once is enough.
      const known = questions.some(({ text, state }) => text === event.text && state !== 'dropped');
      return known ? {} : { questions: [...questions, { text: event.text, from: 'room', state: 'waiting' }] };
    }
    case 'parked':
      return { questions: [...questions, { text: event.text, from: 'facilitator', state: 'parked' }] };
    case 'kept':
      return { questions: questions.map((each, i) => (i === event.question ? { ...each, state: 'parked' } : each)) };
    case 'dropped':
      return {
        questions: questions.map((each, i) => (i === event.question ? { ...each, text: '', state: 'dropped' } : each)),
      };
  }
}

function withLast(session: Session, change: (last: Decision) => Partial<Decision>): Partial<Session> {
  const last = session.decisions.at(-1);
  return last ? { decisions: [...session.decisions.slice(0, -1), { ...last, ...change(last) }] } : {};
}

function withRound(session: Session, change: (round: Round) => Partial<Round>): Partial<Session> {
  return withLast(session, ({ rounds }) => {
    const last = rounds.at(-1);
    return last ? { rounds: [...rounds.slice(0, -1), { ...last, ...change(last) }] } : {};
  });
}

function leave(session: Session, at: number): Partial<Session> {
  return withLast(session, ({ left }) => (left === undefined ? { left: at } : {}));
}
