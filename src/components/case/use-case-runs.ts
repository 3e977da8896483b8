import { useStore } from '@nanostores/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseGraph, Telling } from '../../domain/case/graph.ts';
import { position, type Position } from '../../domain/case/position.ts';
import type { Run } from '../../domain/record/progress.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { $ready, append } from '../../stores/record.ts';
import { $inView } from './in-view.ts';
import { markedEarly } from './marked-early.ts';

interface Stand {
  step: number;
  /** The scene or ending in view. */
  at: string;
  /** Whether the stored record has been read, so that what is shown is where the learner really is. */
  settled: boolean;
}

/** Before the case, or past it by its summary. */
export type OutsidePlace = Stand & { phase: 'brief' | 'skipped'; run?: undefined };

/** Somewhere in a run; one member for each kind of position, so that a phase tells them apart. */
export type RunPlace = Position extends infer Each
  ? Each extends Position
    ? Stand & Each & { run: Run }
    : never
  : never;

/** Where the learner stands on a case page. */
export type CasePlace = OutsidePlace | RunPlace;

export interface CaseRuns {
  place: CasePlace;
  /** Every run of this case, oldest first. */
  all: Run[];
  start: () => void;
  skip: () => void;
  choose: (choice: string) => void;
  /** Where that choice would lead, without making it. */
  ahead: (choice: string) => Extract<RunPlace, { more: boolean }> | undefined;
  ground: (cite: string) => void;
  /** The next thing to read, the next scene, the ending, or the debrief. */
  goOn: () => void;
  whatIf: (run: Run, step: number) => void;
  /** Whether the run in view tries another way after an ending; one that only goes on where the case was revised does not. */
  triesAgain: boolean;
  look: (run: Run) => void;
}

/** How far the screen has gone after a decision; `key` names the run and the decision. */
interface Shown {
  key: string;
  index: number;
}

/** Kept with the page in the browser's history: it outlives a reload, and is no part of the record. */
function shownBefore(): Shown {
  return (history.state as { shown?: Shown } | null)?.shown ?? { key: '', index: 0 };
}

/** The runs of a case, folded from the record; every action appends an event and nothing else. */
export function useCaseRuns(graph: CaseGraph, telling: Telling): CaseRuns {
  const settled = useStore($ready, { ssr: 'initial' });
  const progress = useStore($inView, { ssr: 'initial' });
  const own = settled ? progress.cases[graph.id] : undefined;
  const [looking, setLooking] = useState<string>();
  const [shown, setShown] = useState(shownBefore);

  const all = useMemo(() => own?.runs ?? [], [own]);
  const run = all.find((each) => each.id === looking) ?? all.at(-1);
  const key = run ? `${run.id}:${String(run.choices.length)}` : '';
  const index = shown.key === key ? shown.index : 0;

  const place = useMemo<CasePlace>(() => {
    if (!run) return { phase: own?.skipped ? 'skipped' : 'brief', at: graph.start, step: 0, settled };
    const stands = position(graph, run, telling, index);
    return { ...stands, at: 'scene' in stands ? stands.scene.id : stands.ending.id, run, settled };
  }, [graph, run, own, telling, index, settled]);

  const start = useCallback(() => {
    setLooking(undefined);
    append({ verb: 'initialized', case: graph.id, telling, content: CONTENT_VERSION });
  }, [graph.id, telling]);

  const skipped = own?.skipped ?? false;
  useEffect(() => {
    if (!settled || run) return;
    // Links of the brief that were pressed before they could be answered have led to these places of the printed page.
    const { hash, pathname, search } = window.location;
    const begun = hash === '#first-scene' || markedEarly() !== undefined;
    if (!begun && hash !== '#summary') return;
    history.replaceState(history.state, '', pathname + search);
    if (begun) append({ verb: 'initialized', case: graph.id, telling, content: CONTENT_VERSION });
    else if (!skipped) append({ verb: 'skipped', case: graph.id });
  }, [settled, run, skipped, graph.id, telling]);

  const id = graph.id;
  return {
    place,
    all,
    triesAgain: run?.whatIf !== undefined && all.some((each) => each !== run && each.ending !== undefined),
    start,
    skip: () => {
      append({ verb: 'skipped', case: id });
    },
    choose: (choice) => {
      if (!place.run || place.phase !== 'choosing') return;
      const { run: now, played, step } = place;
      // The first answer to a step stands, and so does an ending. Where the case was revised, a new run keeps what still fits and
      // goes on from there.
      setLooking(undefined);
      const goesOn =
        played.broken || now.ending !== undefined
          ? append({
              verb: 'initialized',
              case: id,
              telling,
              content: CONTENT_VERSION,
              whatIf: { run: now.id, choices: now.choices.slice(0, step) },
            }).id
          : now.id;
      append({ verb: 'answered', case: id, run: goesOn, step, choice });
    },
    ahead: (choice) => {
      if (!run || place.phase !== 'choosing') return undefined;
      const after = position(graph, { ...run, choices: [...run.choices.slice(0, place.step), choice] }, telling);
      return 'more' in after ? { ...after, at: after.scene.id, run, settled } : undefined;
    },
    ground: (cite) => {
      if (run) append({ verb: 'answered', case: id, run: run.id, step: place.step, ground: cite });
    },
    goOn: () => {
      // What is shown ahead of the record waits for it.
      if (!place.run || place.phase === 'choosing') return;
      const { phase, step, played, run: now } = place;
      if (phase === 'ended') {
        // A run that went on where the case was revised may have come to its ending without a further decision.
        if (now.ending === undefined) append({ verb: 'completed', case: id, run: now.id, ending: place.ending.id });
        append({ verb: 'progressed', case: id, run: now.id, step, to: 'debrief' });
      } else if ('more' in place && place.more) {
        const next = { key, index: index + 1 };
        history.replaceState({ shown: next }, '');
        setShown(next);
      } else {
        append({ verb: 'progressed', case: id, run: now.id, step, to: 'next' });
        if (played.ending) append({ verb: 'completed', case: id, run: now.id, ending: played.ending.id });
      }
    },
    whatIf: (from, step) => {
      setLooking(undefined);
      append({
        verb: 'initialized',
        case: id,
        telling,
        content: CONTENT_VERSION,
        whatIf: { run: from.id, choices: from.choices.slice(0, step) },
      });
    },
    look: (other) => {
      setLooking(other.id);
    },
  };
}
