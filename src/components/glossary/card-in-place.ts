// The same as in a lesson, for pages without questions: shared code would become one more file for every lesson to ask for.

/** Lets each citation below `root` open its card below its paragraph; pressing it again, `close` or Esc takes it back. */
export function openCardsInPlace(root: HTMLElement, close: string): void {
  for (const link of root.querySelectorAll('.cite')) link.setAttribute('aria-expanded', 'false');
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.cite');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // A part of its own: many never open a card.
    import('./card-below.ts')
      .then(({ toggleCard }) => toggleCard(link, close))
      .catch(() => {
        // Offline and not yet seen: the page of sources may be at hand.
        location.href = link.href;
      });
  });
}
