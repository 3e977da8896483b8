import { nearestWord } from '../citation/nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** A point of law on which the course took a decision of its own, or that was not checked, for a lawyer to look at. */
export interface OpenPoint {
  /** Never changed and never given to another: letters speak of it. */
  number: number;
  id: string;
  /** In Markdown. */
  text: string;
  /** The passages that it concerns: `lesson:child/s2`, `choice:sixteen/foster`, `law:cat:3-1` … */
  at: string[];
  /** Who saw it: those who wrote the drafts, or those who edited the course. */
  raisedBy: 'authors' | 'editors';
  status: 'open' | 'settled';
  settled?: Settled | undefined;
}

/** Who struck a point, when, and how it was settled. */
export interface Settled {
  by: string;
  /** Year, month and day: `2027-02-03`. */
  on: string;
  how?: string | undefined;
}

/** The file `open-points.yaml`. */
export interface OpenPoints {
  /** What an `L` with a number in the texts stands for. */
  notes: Record<string, string>;
  points: OpenPoint[];
}

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/**
 * Reports passages that do not exist, numbers and ids that stand twice, notes that are missing, and points that are settled without
 * saying by whom and when.
 * @param passages everything that a point may concern
 * @param placeOf where the value at that path of the file stands
 */
export function openPointProblems(
  { notes, points }: OpenPoints,
  passages: ReadonlySet<string>,
  placeOf: PlaceOf,
): Problem[] {
  return points.flatMap((point, index) => {
    const at = (...path: PropertyKey[]) => placeOf(['points', index, ...path]);
    return [
      ...twice(points, index, 'number', at('number')),
      ...twice(points, index, 'id', at('id')),
      ...point.at.flatMap((passage, item) => (passages.has(passage) ? [] : unknown(passage, passages, at('at', item)))),
      ...missingNotes(point.text, notes, at('text')),
      ...settledProblems(point, at('status')),
    ];
  });
}

/** The points that concern each passage, in their order. */
export function pointsByPassage(points: readonly OpenPoint[]): ReadonlyMap<string, OpenPoint[]> {
  const byPassage = new Map<string, OpenPoint[]>();
  for (const point of points) {
    for (const passage of point.at) byPassage.set(passage, [...(byPassage.get(passage) ?? []), point]);
  }
  return byPassage;
}

function twice(points: readonly OpenPoint[], index: number, field: 'number' | 'id', place: Place): Problem[] {
  const value = points[index]?.[field];
  if (points.findIndex((other) => other[field] === value) === index) return [];
  return [
    {
      ...place,
      rule: `point-${field}`,
      what: `A second point has the ${field} ‘${String(value)}’.`,
      todo:
        field === 'number'
          ? 'Give the later one the next free number. A number that was once used is never used again.'
          : 'Give one of the two another id.',
    },
  ];
}

function unknown(passage: string, passages: ReadonlySet<string>, place: Place): Problem[] {
  const near = nearestWord(passage, [...passages]);
  return [
    {
      ...place,
      rule: 'point-passage',
      what: `The course has no passage ‘${passage}’.`,
      todo:
        near === undefined
          ? 'Name a passage as the beginning of the file says.'
          : `Did you mean ‘${near}’? The beginning of the file says how passages are named.`,
    },
  ];
}

function missingNotes(text: string, notes: Record<string, string>, place: Place): Problem[] {
  const named = [...text.matchAll(/\bL\d+\b/g)].map(([name]) => name);
  return [...new Set(named)]
    .filter((name) => notes[name] === undefined)
    .map((name) => ({
      ...place,
      rule: 'point-note',
      what: `The text speaks of ${name}, which ‘notes’ does not have.`,
      todo: `Add ${name} to ‘notes’: a reader has nothing else to look it up in.`,
    }));
}

function settledProblems({ status, settled }: OpenPoint, place: Place): Problem[] {
  if ((status === 'settled') === (settled !== undefined)) return [];
  return [
    {
      ...place,
      rule: 'point-settled',
      what:
        status === 'settled'
          ? 'This point is settled, but nothing says by whom and when.'
          : 'This point is open, and yet something says who settled it.',
      todo:
        status === 'settled'
          ? 'Add ‘settled: { by: …, on: 2027-02-03, how: … }’, or leave it open.'
          : 'Change its status to settled, or take ‘settled’ away.',
    },
  ];
}
