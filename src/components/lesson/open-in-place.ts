import { setAria } from './element.ts';

const LINKS = 'main .cite, main [data-cite], main .term';

for (const link of document.querySelectorAll(LINKS)) setAria(link, 'expanded', 'false');

/** A citation or a word of the glossary opens below its paragraph; pressing it again, Close or Esc takes it back. */
document.addEventListener('click', (event) => {
  const link = linkAt(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  opening()
    .then(({ toggleAt }) => toggleAt(link))
    .catch(() => {
      // Offline and not yet seen: the page of sources may be at hand.
      location.href = link.href;
    });
});

// What opens is on its way before the press is over.
for (const kind of ['pointerover', 'focusin'] as const) {
  document.addEventListener(kind, (event) => {
    const link = linkAt(event);
    if (link)
      opening().then(
        ({ fetchFor }) => {
          fetchFor(link);
        },
        () => undefined,
      );
  });
}

/** A part of its own: many read a lesson and open nothing. */
function opening() {
  return import('./opened-in-place.ts');
}

function linkAt({ target }: Event): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>(LINKS);
}
