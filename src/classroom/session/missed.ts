import { findScene } from '../../domain/case/find.ts';
import { replay } from '../../domain/case/play.ts';
import { rightChoice } from '../../domain/case/right-path.ts';
import type { RoomCase } from './room-case.ts';
import type { Decision, Done, Session } from './session.ts';
import { talliesOf } from './tally.ts';

/** A source on which a rights-based choice rests, and how many of the voters of its decisions chose otherwise in the last round. */
export interface Missed {
  cite: string;
  mark: string;
  title: string;
  missed: number;
  of: number;
}

/** The provisions that a room missed, most missed first; decisions whose votes may not be shown are left out. */
export function missedProvisions(
  session: Pick<Session, 'settings'>,
  places: readonly (Decision | Done)[],
  caseAt: (part: number) => RoomCase,
): Missed[] {
  const found = new Map<string, Missed>();
  for (const place of places) {
    const { graph, law } = caseAt(place.part);
    const right = rightChoice(graph, place.scene, replay(graph, place.path).facts);
    const last = talliesOf(place, session.settings).at(-1);
    if (!right || !last?.counts) continue;
    const { counts, voters } = last;
    const good = findScene(graph, place.scene)?.choices.filter(({ verdict }) => verdict === 'rights-based') ?? [];
    const missed = voters - good.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
    for (const cite of new Set(right.cites)) {
      const card = law.find(({ id, isSource }) => id === cite && !isSource);
      if (!card) continue;
      const before = found.get(cite) ?? { cite, mark: card.mark, title: card.title, missed: 0, of: 0 };
      found.set(cite, { ...before, missed: before.missed + missed, of: before.of + voters });
    }
  }
  return [...found.values()]
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed || a.of - b.of || a.cite.localeCompare(b.cite, 'en'));
}
