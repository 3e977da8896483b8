import { CASE_DATA, type CaseData } from '../case/case-data.ts';

const pages = new Map<string, Promise<string>>();

/**
 * The text of a page of the course. It is asked for once; a page kept on the device answers without a connection.
 * Rejects when it cannot be had.
 */
export function loadPage(name: string): Promise<string> {
  const known = pages.get(name) ?? fetchPage(name);
  pages.set(name, known);
  known.catch(() => pages.delete(name));
  return known;
}

async function fetchPage(name: string): Promise<string> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name} cannot be had: ${String(answer.status)}.`);
  return answer.text();
}

/** What the page of a case carries: the case itself, its sources, its words. There is no second copy of it. */
export async function loadCase(id: string): Promise<CaseData> {
  const page = await loadPage(`case-${id}.html`);
  return JSON.parse(between(page, `id="${CASE_DATA}">`, '</script>')) as CaseData;
}

/** The signs of verdicts, as they stand in the page of a case. Nothing is parsed of it but these: its styles are not ours. */
export async function loadSigns(id: string): Promise<string> {
  return `<svg class="vh"${between(await loadPage(`case-${id}.html`), '<svg class="vh"', '</svg>')}</svg>`;
}

/** What stands between two marks; throws when they do not stand there. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`The page holds no ${start}.`);
  return text.slice(from + start.length, to);
}
