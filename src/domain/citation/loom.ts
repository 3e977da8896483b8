import type { Coverage } from './coverage.ts';
import { byForce, type Cited, type Library } from './library.ts';
import { carries, restsOn, type Support } from './support.ts';

/** A strand between a part of the section and a provision that carries it. */
export interface Strand {
  source: string;
  provision: string;
  /** A path in a box of 100 by 100, from the start side to the end side. */
  d: string;
}

/** The drawing of what the section rests on: its parts on one side, provisions on the other. */
export interface Loom {
  /** The parts of the section, footnotes after the paragraph that has them. */
  sources: string[];
  /** In the order of their force; equals stand near what they carry. */
  provisions: string[];
  strands: Strand[];
}

/**
 * Draws the section and, for each of its statements, the provision that the course uses most; beside a reading of a committee or
 * guidance also the binding law that it uses most.
 */
export function drawLoom(library: Library, support: Support, uses: Coverage): Loom {
  const sources = sourcesInOrder(library);
  const usedWith = (source: string, provision: string): number => {
    const citing = uses.byProvision.get(provision) ?? [];
    // Together counts first; how often it is used at all decides between equals.
    return citing.filter(({ cites }) => cites.includes(source)).length * 1000 + citing.length;
  };
  const chosen = sources.flatMap((source) =>
    (support[source] ?? []).flatMap(({ on }) => {
      const ranked = [...on].sort((a, b) => usedWith(source, b) - usedWith(source, a));
      const binding = ranked.find((id) => usedWith(source, id) > 0 && isBinding(library, id));
      return [...ranked.slice(0, 1), ...(binding === undefined ? [] : [binding])];
    }),
  );
  const provisions = inOrder([...new Set(chosen)], library, (id) =>
    middle(carries(support, id).map((each) => sources.indexOf(each))),
  );
  const strands = sources.flatMap((source, from) =>
    provisions.flatMap((provision, to) =>
      restsOn(support, source).includes(provision)
        ? [{ source, provision, d: strand(centre(from, sources.length), centre(to, provisions.length)) }]
        : [],
    ),
  );
  return { sources, provisions, strands };
}

/** The parts of the section as they are read: each footnote after the first paragraph that has its mark, the table last. */
function sourcesInOrder({ section }: Library): string[] {
  const left = new Set(section.footnotes);
  const running = section.paragraphs.flatMap(({ id, text }) => {
    const here = [...left].filter(({ number }) => text.includes(`[^${number}]`));
    here.forEach((note) => left.delete(note));
    return [id, ...here.map((note) => note.id)];
  });
  return [...running, ...[...left].map(({ id }) => id), section.table.id];
}

function isBinding(library: Library, id: string): boolean {
  const cited = library.entries.get(id);
  return cited?.kind === 'provision' && cited.instrument.status === 'binding';
}

function inOrder(ids: string[], library: Library, place: (id: string) => number): string[] {
  return ids
    .map((id) => library.entries.get(id))
    .filter((cited): cited is Cited => cited !== undefined)
    .sort((a, b) => byForce(a, b) || place(a.id) - place(b.id))
    .map(({ id }) => id);
}

function middle(places: number[]): number {
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

function centre(index: number, of: number): number {
  return Math.round(((index + 0.5) / of) * 10_000) / 100;
}

function strand(from: number, to: number): string {
  return `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`;
}
