import type { Calm } from '../../portal/launch/calm.ts';

/** Shows a page of the course in the frame. The launch page takes its title over and takes notice of what the learner does in it. */
export function showCourse(frame: HTMLIFrameElement, place: string, calm: Calm): void {
  const main = document.querySelector('main');
  frame.addEventListener('load', () => {
    const inside = frame.contentWindow;
    if (!inside) return;
    document.title = inside.document.title;
    calm.watch(inside);
    if (document.activeElement === document.body) frame.focus();
  });
  frame.src = place;
  frame.hidden = false;
  if (main) main.dataset.phase = 'open';
}
