/** A word that can be searched for. */
export interface Spelled {
  id: string;
  /** As it is written, without markup. */
  term: string;
}

/** What a search found: words that are spelled like that, or else the nearest; both may be none. */
export interface Found {
  spelled: boolean;
  /** The best first; equals in the order of the list. */
  ids: string[];
}

const MOST_NEAREST = 5;

/**
 * Finds words by their beginning, or the beginning of a word within them. Accents, hyphens, spaces and capitals do not count. When
 * nothing is spelled like that, finds what differs by a few letters left out, added, changed or swapped: one in a short query, three
 * in a long one. An empty query finds everything.
 */
export function forgivingSearch(words: readonly Spelled[], query: string): Found {
  const wanted = fold(query);
  if (wanted === '') return { spelled: true, ids: words.map(({ id }) => id) };
  const allowed = slipsAllowed(wanted.length);
  const near = words
    .map(({ id, term }) => ({ id, slips: Math.min(...beginnings(term).map((from) => slipsIn(wanted, from))) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  const exact = near.filter(({ slips }) => slips === 0);
  const spelled = exact.length > 0;
  return { spelled, ids: (spelled ? exact : near.slice(0, MOST_NEAREST)).map(({ id }) => id) };
}

/** Letters and digits alone, small and without accents: ‘Non-Refoulement’ and ‘non refoulément’ are the same. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The term from each of its words on: of ‘due process’ also ‘process’. A hyphen begins a word too. */
function beginnings(term: string): string[] {
  const parts = term.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return [...parts.map((_, index) => fold(parts.slice(index).join(''))), ''];
}

function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/**
 * How many slips lead from the nearest beginning of `word` to what was typed. A slip is a letter too many, too few, another letter, or
 * two neighbours that changed places.
 */
function slipsIn(typed: string, word: string): number {
  const width = Math.min(word.length, typed.length + 3) + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const here = [row];
    for (let column = 1; column < width; column++) {
      const same = typed[row - 1] === word[column - 1];
      const swapped = row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      here.push(
        Math.min(
          at(last, column) + 1,
          at(here, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, here];
  }
  return Math.min(...last);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
