import { followAfterFrame } from '../in-view.ts';

/** What is laid out beforehand is kept out of reach by `inert`, which costs nothing to show again; browsers before 2023 may lack it. */
export const canPrepare = () => 'inert' in document.body;

/** Shows what was prepared of a decision, if anything was, in the very next frame; everything else follows after it. */
export function unveil(desk: HTMLElement | null): void {
  if (!desk?.querySelector('.prepared')) return;
  // As React writes it a moment later.
  desk.className = 'desk';
  window.scrollTo(0, 0);
  followAfterFrame();
}
