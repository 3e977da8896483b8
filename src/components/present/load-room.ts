import type { RoomCase } from '../../classroom/session/room-case.ts';
import type { Facilitator } from '../../domain/case/facilitator.ts';
import type { CaseGraph } from '../../domain/case/graph.ts';
import type { PresentWords } from '../../i18n/en/present.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import type { CaseData, IslandWords } from '../case/case-data.ts';
import { loadCase, loadPage, loadSigns } from './load-case.ts';

/** What the screen for a room needs beside what a session says. */
export interface Wall {
  /** The words of the case, and those of the screen. */
  words: IslandWords & { present: PresentWords };
  language: string;
  /** What is said at each step of a decision: reading, first vote, talk, second vote, reveal. */
  says: string[];
  /** The cases by id, for what is drawn of a whole case. */
  graphs: ReadonlyMap<string, CaseGraph>;
}

/** Everything that a screen needs that leads a session of a case by itself. */
export interface Room extends Wall {
  roomCase: RoomCase;
  /** The page for facilitators, in which the notes stand. */
  guide: Document;
}

/**
 * Loads a case as a room plays it: the case from its own page, the notes from the page for facilitators, so that there is no second copy
 * of either. Puts the signs of verdicts into the page. Rejects when one of them cannot be had.
 */
export async function loadRoom(id: string): Promise<Room> {
  const [data, guide, words, signs] = await Promise.all([
    loadCase(id),
    loadPage('facilitate.html').then((text) => new DOMParser().parseFromString(text, 'text/html')),
    loadPage('present.json').then((text) => JSON.parse(text) as PresentWords),
    loadSigns(id),
  ]);
  if (!document.getElementById('v-held')) document.body.insertAdjacentHTML('afterbegin', signs);
  return {
    roomCase: roomCaseOf(data, guide),
    words: { ...data.words, present: words },
    language: data.language,
    guide,
    says: saysOf(guide),
    graphs: new Map([[data.graph.id, data.graph]]),
  };
}

function roomCaseOf({ graph, law, rightPath }: CaseData, guide: Document): RoomCase {
  return { content: CONTENT_VERSION, graph, law, rightPath, facilitator: notesOf(guide, graph.id) };
}

/** The notes of a case as its own file has them, read from where they are printed. */
function notesOf(guide: Document, id: string): Facilitator {
  const printed = guide.querySelector(`[data-notes="${id}"]`);
  const timing = printed?.querySelector<HTMLElement>('[data-vote]')?.dataset;
  return {
    aims: printed?.querySelector('[data-aims]')?.innerHTML ?? '',
    watch: [...(printed?.querySelector('[data-watch]')?.children ?? [])].map((each) => each.outerHTML),
    timing: { vote: Number(timing?.vote ?? 1), discuss: Number(timing?.talk ?? 5) },
  };
}

/** The words of the steps without their quotation marks. */
function saysOf(guide: Document): string[] {
  return [...guide.querySelectorAll('[data-step-words] .said')].map(({ textContent }) =>
    textContent.replace(/^‘|’$/g, ''),
  );
}
