/** What the page for facilitators says for the moments of a session: there is no second copy of its words. */
export interface Guide {
  /** What is said at each step of a decision. */
  steps: readonly string[];
  /** What is said to open the talk of a decision, named `case/scene`, and on the way to it. */
  said: (decision: string) => Node[];
  /** The notes for its reveal. */
  reveal: (decision: string) => Node[];
  /** The ground rules that are read aloud. */
  rules: () => Node[];
}

/** Reads that page. Rejects when it cannot be had. */
export async function fetchGuide(): Promise<Guide> {
  const answer = await fetch('facilitate.html');
  if (!answer.ok) throw new Error(`The page for facilitators did not come: ${String(answer.status)}.`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  // Whoever looks something up does not leave the session for it.
  for (const link of page.querySelectorAll('a')) Object.assign(link, { target: '_blank', rel: 'noopener' });
  const copies = (selector: string): Node[] => all(selector).map((each) => document.importNode(each, true));
  return {
    steps: all('[data-step-words] .said').map(({ textContent }) => textContent.trim()),
    said: (decision) => copies(`[data-bridge="${decision}"] .said, [data-decision="${decision}"] .said`),
    reveal: (decision) => copies(`[data-reveal="${decision}"] > :not(h5)`),
    rules: () => copies('#rules ol'),
  };
}
