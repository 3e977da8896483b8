/** Milliseconds after which the page is taken to show nothing new: a hidden page paints no frame. */
const PATIENCE = 250;

/**
 * Shows what was prepared in the very next frame, and only then does what takes longer: keeps the decision and lets the page follow
 * the record. A page that is left before keeps it first. Without anything prepared it does it at once.
 */
export function unveil(desk: HTMLElement | null, decide: () => void): void {
  if (!desk?.querySelector('.prepared')) {
    decide();
    return;
  }
  desk.dataset.unveiled = '';
  window.scrollTo(0, 0);
  let waits = true;
  const once = () => {
    removeEventListener('pagehide', once);
    if (waits) decide();
    waits = false;
  };
  addEventListener('pagehide', once);
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PATIENCE);
}
