import { type ActorScope, assign, createActor, initialTransition, type SnapshotFrom, setup } from 'xstate';
import type { JournalEvent, Opened, SessionEvent } from './events.ts';
import { fold, MOST_QUESTIONS } from './fold.ts';
import { currentDecision, newSession, type Session } from './session.ts';
import { STANDARD } from './settings.ts';
import { mayReopen } from './shown.ts';

/** More seats than these are not given out in one session. */
export const MOST_SEATS = 600;

const room = setup({
  types: { context: {} as Session, events: {} as SessionEvent, input: {} as Opened },
  guards: {
    now: ({ context, event }) => 'step' in event && event.step === context.step,
    open: ({ context, event }) =>
      event.type === 'voted' && event.step === context.step && isOption(context, event.choice),
    counted: ({ context, event }) =>
      event.type === 'tallied' &&
      event.step === context.step &&
      Object.keys(event.counts).every((choice) => isOption(context, choice)),
    decided: ({ context, event }) =>
      event.type === 'revealed' && event.step === context.step && isOption(context, event.choice),
    planned: ({ context, event }) =>
      event.type === 'briefed' && event.step === context.step && context.plan[event.part] !== undefined,
    second: ({ context, event }) =>
      'step' in event && event.step === context.step && currentDecision(context)?.rounds.length === 1,
    unseen: ({ context, event }) => 'step' in event && event.step === context.step && mayReopen(context),
    seatLeft: ({ context }) => context.joined < MOST_SEATS,
    roomToAsk: ({ context }) => context.questions.length < MOST_QUESTIONS,
    there: ({ context, event }) =>
      event.type === 'looked' && (event.decision === null || context.decisions[event.decision] !== undefined),
    asked: ({ context, event }) => 'question' in event && context.questions[event.question] !== undefined,
  },
  actions: {
    take: assign(({ context, event }) => fold(context, event)),
    step: assign(({ context, event }) => ({
      ...fold(context, event),
      timer: undefined,
      step: context.step + 1,
      since: event.at,
      looking: null,
    })),
  },
});

/** A step to another phase, if the event was meant for this moment. */
const to = <T extends string>(target: T) => ({ target, guard: 'now' as const, actions: 'step' as const });
const first = <T extends string>(target: T) => ({ target, guard: 'planned' as const, actions: 'step' as const });
const reveal = { target: 'revealed', guard: 'decided', actions: 'step' } as const;

/** The course of a session. The cases are not in it: each event says where the case leads. */
const sessionMachine = room.createMachine({
  id: 'session',
  context: ({ input }) => newSession(input),
  initial: 'lobby',
  on: {
    joined: { guard: 'seatLeft', actions: 'take' },
    looked: { guard: 'there', actions: 'take' },
    timed: { actions: 'take' },
    blanked: { actions: 'take' },
    asked: { guard: 'roomToAsk', actions: 'take' },
    parked: { guard: 'roomToAsk', actions: 'take' },
    kept: { guard: 'asked', actions: 'take' },
    dropped: { guard: 'asked', actions: 'take' },
    debriefed: to('.debrief'),
    ended: to('.ended'),
  },
  states: {
    lobby: {
      on: { set: { guard: 'now', actions: ['step'] }, briefed: first('brief') },
    },
    brief: { on: { reached: to('reading') } },
    reading: { on: { voting: to('voting') } },
    voting: {
      on: {
        voted: { guard: 'open', actions: 'take' },
        tallied: { guard: 'counted', actions: 'take' },
        closed: to('closed'),
      },
    },
    closed: {
      on: {
        tallied: { guard: 'counted', actions: 'take' },
        reopened: { target: 'voting', guard: 'unseen', actions: 'step' },
        discussing: { target: 'discussing', guard: 'second', actions: 'step' },
        revealed: reveal,
      },
    },
    discussing: { on: { voting: to('voting'), revealed: reveal } },
    revealed: { on: { judged: to('judged') } },
    judged: { on: { reached: to('reading'), briefed: first('brief') } },
    debrief: { on: { debriefed: {} } },
    ended: { type: 'final' },
  },
});

/** Where a session stands. Immutable. */
export type Standing = SnapshotFrom<typeof sessionMachine>;
export type Phase = Standing['value'];

// XState’s own `transition` makes an actor for each event, which costs more than the rest of a vote together. This machine starts
// nothing and waits for nothing, so that one actor, never started, will do for all.
const self = createActor(sessionMachine, {
  input: { type: 'opened', at: 0, content: 1, plan: [], settings: STANDARD },
});
const nothing = (): void => undefined;
const scope: ActorScope<Standing, SessionEvent> = {
  ...{ self, id: '', sessionId: '', system: self.system },
  ...{ logger: nothing, defer: nothing, emit: nothing, stopChild: nothing, actionExecutor: nothing },
};

/** A session that was just opened. */
export function open(opened: Opened): Standing {
  return initialTransition(sessionMachine, opened)[0];
}

/** Whether an event fits this moment. */
export function fits(standing: Standing, event: SessionEvent): boolean {
  return standing.status === 'active' && standing.can(event);
}

/** Takes an event in. Undefined when it does not fit this moment: every process then leaves it out. */
export function take(standing: Standing, event: SessionEvent): Standing | undefined {
  return fits(standing, event) ? sessionMachine.transition(standing, event, scope) : undefined;
}

/**
 * The session that a journal tells; what does not fit is left out, so that the same journal gives the same session everywhere.
 * Throws when the first event does not open a session.
 */
export function replayJournal([first, ...rest]: readonly JournalEvent[]): Standing {
  if (first?.type !== 'opened') throw new Error('A journal begins with the opening of its session.');
  return rest.reduce(
    (standing, event) => (event.type === 'opened' ? standing : (take(standing, event) ?? standing)),
    open(first),
  );
}

function isOption(session: Session, choice: string): boolean {
  return currentDecision(session)?.options.includes(choice) ?? false;
}
