const PAGE = 'decisions.html';
let page: Promise<Document> | undefined;

/** The page of all decisions; asked for only when somebody opens one, and again after it could not be had. */
function decisions(): Promise<Document> {
  page ??= fetch(PAGE)
    .then((answer) => answer.text())
    .then((text) => new DOMParser().parseFromString(text, 'text/html'));
  page.catch(() => {
    page = undefined;
  });
  return page;
}

/** Folds what one case decides on a source: closed it counts by verdict, open it shows the decisions themselves. */
export function writeOut(ofCase: HTMLElement): void {
  const link = ofCase.querySelector('a');
  if (!link) return;
  const judged = [...ofCase.querySelectorAll('svg')].map((mark) => ({
    mark,
    numbers: mark.nextSibling?.textContent?.trim().split(' ') ?? [],
  }));
  const prefix = /case-(.*)\.html/.exec(link.href)?.[1] ?? '';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const counts = document.createElement('span');
  const list = document.createElement('ol');
  list.className = 'uses';
  counts.append(...judged.flatMap(({ mark, numbers }) => [mark.cloneNode(true), String(numbers.length)]));
  summary.append(link.textContent, counts);
  details.append(summary, list);
  details.addEventListener('toggle', () => {
    if (!details.open || list.hasChildNodes()) return;
    void decisions().then(
      (all) => {
        const ids = judged.flatMap(({ numbers }) => numbers).map((number) => `${prefix}-${number}`);
        list.replaceChildren(...ids.map((id) => all.getElementById(id)?.cloneNode(true) ?? ''));
      },
      () => {
        // Without a line the numbers stay what they are, and the link leads to the case.
        list.replaceChildren(link, ...judged.flatMap(({ mark, numbers }) => [' ', mark, ` ${numbers.join(' ')}`]));
      },
    );
  });
  ofCase.replaceChildren(details);
}
