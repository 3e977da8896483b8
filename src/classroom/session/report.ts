import { findScene } from '../../domain/case/find.ts';
import type { Verdict } from '../../domain/case/graph.ts';
import { rightChoice } from '../../domain/case/right-path.ts';
import { replay } from '../../domain/case/play.ts';
import { asText } from './as-text.ts';
import { missedProvisions, type Missed } from './missed.ts';
import { placesOf } from './places.ts';
import type { CaseOf, RoomCase } from './room-case.ts';
import type { Change, Decision, Done, Outcome, Session } from './session.ts';
import { changeOf, talliesOf } from './tally.ts';

export interface ReportOption {
  id: string;
  label: string;
  verdict: Verdict;
  /** Votes in each round; null where too few voted to show them. */
  votes: (number | null)[];
}

export interface ReportDecision {
  n: number;
  case: string;
  caseTitle: string;
  scene: string;
  title: string;
  options: ReportOption[];
  rounds: { voters: number; left: number }[];
  change: Change;
  outcome: (Outcome & { label: string; verdict: Verdict }) | null;
  /** The rights-based choice of that moment. */
  right: string | null;
  ending: string | null;
  /** From the first sight of it to the next; null while it lasts. */
  seconds: number | null;
}

/** What a session has shown. It names no person, no seat and no device. */
export interface Report {
  report: 'rights-based-returns session';
  version: 1;
  content: number;
  opened: string;
  minutes: number;
  joined: number;
  decisions: ReportDecision[];
  missed: Missed[];
  questions: string[];
}

/** Makes the report of a session as it stands at the time `now`. Only results that may be shown are in it. */
export function reportOf(session: Session, caseOf: CaseOf, now: number): Report {
  const caseAt = (part: number): RoomCase => caseOf(session.plan[part]?.hash ?? '');
  const places = placesOf(session).filter(({ outcome }) => outcome !== undefined);
  return {
    report: 'rights-based-returns session',
    version: 1,
    content: session.content,
    opened: new Date(session.opened).toISOString(),
    minutes: Math.round(((session.ended ?? now) - session.opened) / 60_000),
    joined: session.joined,
    decisions: places.map((place, i) => reportDecision(caseAt(place.part), session, place, i + 1)),
    missed: missedProvisions(session, places, caseAt),
    questions: session.questions.filter(({ state }) => state === 'parked').map(({ text }) => text),
  };
}

function reportDecision({ graph }: RoomCase, session: Session, place: Decision | Done, n: number): ReportDecision {
  const scene = findScene(graph, place.scene);
  const choices = scene?.choices.filter(({ id }) => place.options.includes(id)) ?? [];
  const tallies = talliesOf(place, session.settings);
  const taken = choices.find(({ id }) => id === place.outcome?.choice);
  return {
    n,
    case: graph.id,
    caseTitle: graph.title,
    scene: place.scene,
    title: scene?.title ?? place.scene,
    options: choices.map(({ id, label, verdict }) => ({
      id,
      label: asText(label),
      verdict,
      votes: tallies.map(({ counts }) => counts?.[id] ?? null),
    })),
    rounds: tallies.map(({ voters, left }) => ({ voters, left })),
    change: 'change' in place ? place.change : changeOf(place, session.settings),
    outcome: place.outcome && taken ? { ...place.outcome, label: asText(taken.label), verdict: taken.verdict } : null,
    right: rightChoice(graph, place.scene, replay(graph, place.path).facts)?.id ?? null,
    ending: place.ending ?? null,
    seconds: place.left === undefined ? null : Math.round((place.left - place.began) / 1000),
  };
}
