const REACHED = 'h1, a, button, input, summary';

/** Remembers what is open and what has the focus, for when the same moment is drawn anew; to be called once it is. */
export function keepPlace(room: HTMLElement): () => void {
  const open = [...room.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent);
  const focused = [...room.querySelectorAll(REACHED)].indexOf(document.activeElement ?? room);
  const { scrollY } = window;
  return () => {
    for (const summary of room.querySelectorAll('summary'))
      if (open.includes(summary.textContent)) summary.parentElement?.setAttribute('open', '');
    room.querySelectorAll<HTMLElement>(REACHED)[focused]?.focus({ preventScroll: true });
    scrollTo(0, scrollY);
  };
}
