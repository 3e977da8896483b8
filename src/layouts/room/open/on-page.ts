import type { RoomCase } from '../../../classroom/session/room-case.ts';

/** A case as the page for facilitators lists it, with its decisions. */
export interface CaseOnPage {
  id: string;
  title: string;
  turns: string;
  scenes: { id: string; title: string; clock: string; asks: string }[];
}

/** A run sheet of that page, with the cases that it plays. */
export interface SheetOnPage {
  id: string;
  name: string;
  plays: { case: string; scenes: string[]; talk: number }[];
}

const textOf = (within: Element, selector: string): string => within.querySelector(selector)?.textContent.trim() ?? '';

/** The cases on this page, without their decisions: there is no second list of them. */
export function casesOnPage(): Omit<CaseOnPage, 'scenes'>[] {
  return [...document.querySelectorAll<HTMLElement>('[data-notes]')].map((fold) => ({
    id: fold.dataset.notes ?? '',
    title: textOf(fold, '.casename'),
    turns: textOf(fold, '.turns'),
  }));
}

/** A case with its decisions, as the session server has it. Rejects when it cannot be had. */
export async function withScenes(found: Omit<CaseOnPage, 'scenes'>): Promise<CaseOnPage> {
  const answer = await fetch(`room-${found.id}.json`);
  if (!answer.ok) throw new Error(`The case ${found.id} did not come: ${String(answer.status)}.`);
  const { graph } = (await answer.json()) as Pick<RoomCase, 'graph'>;
  const scenes = graph.scenes.map(({ id, title, clock = '', asks }) => ({ id, title, clock, asks }));
  return { ...found, scenes };
}

/** The run sheets on this page. */
export function sheetsOnPage(): SheetOnPage[] {
  return [...document.querySelectorAll<HTMLElement>('[data-open-sheet]')].map(({ dataset }) => ({
    id: dataset.openSheet ?? '',
    name: dataset.name ?? '',
    plays: JSON.parse(dataset.plays ?? '[]') as SheetOnPage['plays'],
  }));
}
