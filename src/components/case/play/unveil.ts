import { followAfterFrame } from '../in-view.ts';

/** Shows what was prepared of a decision, if anything was, in the very next frame; everything else follows after it. */
export function unveil(desk: HTMLElement | null): void {
  if (!desk?.querySelector('.prepared')) return;
  // As React writes it a moment later.
  desk.className = 'desk';
  window.scrollTo(0, 0);
  followAfterFrame();
}
