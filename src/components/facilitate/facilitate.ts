import { openCardsInPlace } from '../glossary/card-in-place.ts';
import { CaseWays } from './case-ways.ts';

const article = document.querySelector<HTMLElement>('.facilitate');
if (article) {
  // The page has two hundred citations: their ids stand once, in the address.
  for (const link of article.querySelectorAll<HTMLAnchorElement>('.cite')) link.dataset.cite = link.hash.slice(1);
  openCardsInPlace(article, article.dataset.close ?? '');
}
customElements.define('case-ways', CaseWays);

/** A link to a case leads into its fold, which opens. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();

/** On paper everything is open, and afterwards as it was. */
let shut: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  shut = [...document.querySelectorAll<HTMLDetailsElement>('.facilitate details:not([open])')];
  for (const each of shut) each.open = true;
});
addEventListener('afterprint', () => {
  for (const each of shut) each.open = false;
});
