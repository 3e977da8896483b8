import * as z from 'zod/mini';

/** Text from the course, as HTML that the build made. Nothing that a participant typed is ever in such a field. */
const html = z.string();
const count = z.int().check(z.nonnegative());
const counts = z.record(z.string(), count);

const tally = z.object({ counts: z.nullable(counts), voters: count, left: count });
const option = z.object({ id: z.string(), label: html });

/** What people decide on. */
const sceneView = z.object({
  id: z.string(),
  title: z.string(),
  clock: z.optional(z.string()),
  place: z.optional(z.string()),
  text: html,
  /** What was decided before and comes back now. */
  echoes: z.array(html),
  asks: z.string(),
  papers: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), text: html })),
  options: z.array(option),
  /** What colleagues decided in between, where a plan leaves scenes out. */
  bridge: z.array(z.object({ title: z.string(), consequence: html })),
});

const judgementView = z.object({
  verdict: z.enum(['rights-based', 'partly', 'breach']),
  why: html,
  tempting: z.optional(html),
  /** A rights-based choice that was open, where another was taken. */
  right: z.optional(z.object({ id: z.string(), label: html, why: html })),
  law: z.array(
    z.object({ id: z.string(), mark: z.string(), title: z.string(), html, status: z.string(), binds: z.string() }),
  ),
});

const outcomeView = z.object({
  choice: z.string(),
  by: z.enum(['room', 'facilitator']),
  label: html,
  consequence: html,
});
const endingView = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  text: html,
  epilogue: html,
  echoes: z.array(html),
});

/** One decision on a screen: as much of it as the role may see now. */
const decisionView = z.object({
  /** Its number in the session, counted from 1, and of how many, where that is known. */
  n: count,
  of: z.nullable(count),
  scene: sceneView,
  round: count,
  rounds: count,
  tallies: z.optional(z.array(tally)),
  change: z.optional(z.nullable(z.object({ both: count, changed: count }))),
  outcome: z.optional(outcomeView),
  judgement: z.optional(judgementView),
  ending: z.optional(endingView),
});
export type DecisionView = z.infer<typeof decisionView>;

const debriefView = z.object({
  parts: z.array(
    z.object({
      case: z.string(),
      title: z.string(),
      path: html,
      questions: z.array(z.string()),
      decisions: z.array(
        z.object({
          scene: z.string(),
          title: z.string(),
          chosen: z.nullable(html),
          verdict: z.nullable(z.enum(['rights-based', 'partly', 'breach'])),
          /** The rights-based choice, where another was taken. */
          right: z.nullable(html),
        }),
      ),
      /** Every choice of the way that the room went, with those that colleagues made in between. */
      way: z.array(z.string()),
    }),
  ),
  parked: z.array(z.string()),
});

/** What only facilitators see. */
const deskView = z.object({
  settings: z.object({
    rounds: z.union([z.literal(1), z.literal(2)]),
    hideFirst: z.boolean(),
    least: count,
    decides: z.enum(['room', 'facilitator']),
    timer: z.nullable(z.object({ vote: count, discuss: count })),
  }),
  /** Each case with all its decisions, of which `scenes` are planned; none where the case is played as the room leads it. */
  plan: z.array(
    z.object({
      case: z.string(),
      hash: z.string(),
      scenes: z.array(z.string()),
      title: z.string(),
      all: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
  /** Commands that the session would take now. */
  may: z.array(z.string()),
  /** What the room chose, once its result may be seen: several where they are level, none where too few voted. */
  rooms: z.array(z.string()),
  /** Hands counted in the round that is open or was closed last. */
  hands: counts,
  /** The verdict of each option. */
  verdicts: z.record(z.string(), z.string()),
  notes: z.nullable(z.object({ aims: html, watch: z.array(html), timing: z.object({ vote: count, discuss: count }) })),
  questions: z.array(
    z.object({ n: count, text: z.string(), from: z.enum(['room', 'facilitator']), parked: z.boolean() }),
  ),
  /** Decisions that can be looked at again, by index. */
  past: z.array(z.object({ index: count, part: count, scene: z.string(), title: z.string() })),
});

/** What one role sees of a session. Every field that a role may not see is absent. */
export const roomView = z.object({
  phase: z.enum([
    'lobby',
    'brief',
    'reading',
    'voting',
    'closed',
    'discussing',
    'revealed',
    'judged',
    'debrief',
    'ended',
  ]),
  /** The moment: votes and commands name it, so that a late one changes nothing. */
  step: count,
  part: z.nullable(
    z.object({ n: count, of: count, case: z.string(), title: z.string(), role: z.string(), care: html, brief: html }),
  ),
  decision: z.nullable(decisionView),
  debrief: z.optional(debriefView),
  /** When the phase began, by the clock of the server, and how many seconds are shown for it. */
  timer: z.nullable(z.object({ since: count, seconds: count })),
  /** The big screen looks back at this decision, or is dark. */
  back: z.optional(decisionView),
  blank: z.optional(z.boolean()),
  desk: z.optional(deskView),
});
export type RoomView = z.infer<typeof roomView>;
