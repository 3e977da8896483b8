import type { CaseGraph } from '../../domain/case/graph.ts';
import { LEAST, type Settings, STANDARD } from '../session/settings.ts';

/** What is chosen before a case is shown: the scenes to decide on, none for the whole case, and how it is voted. */
export interface Start {
  scenes: string[];
  settings: Settings;
}

/**
 * Reads what an address says of a start: `#scenes=form,silent&vote=1&talk=4&rounds=2`. What it does not say, or says wrongly, is as
 * usual; scenes come in the order of the case, so that no plan leads back in time.
 * @param talk minutes to talk that the case itself advises
 */
export function startFrom(hash: string, graph: CaseGraph, talk: number): Start {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const minutes = (name: string, usual: number): number => {
    const n = Number(said.get(name));
    return Number.isInteger(n) && n >= 1 && n <= 60 ? n : usual;
  };
  const wanted = new Set((said.get('scenes') ?? '').split(','));
  const usual = STANDARD.timer ?? { vote: 60, discuss: 300 };
  return {
    scenes: graph.scenes.map(({ id }) => id).filter((id) => wanted.has(id)),
    settings: {
      ...STANDARD,
      rounds: said.get('rounds') === '1' ? 1 : 2,
      timer: { vote: 60 * minutes('vote', usual.vote / 60), discuss: 60 * minutes('talk', talk) },
    },
  };
}

/** Settings within their bounds. */
export function withinBounds(settings: Settings): Settings {
  return { ...settings, least: Math.max(LEAST, Math.min(100, Math.round(settings.least) || LEAST)) };
}
