import type { PageWeight } from './page-weight.ts';

/** The most that a page may transfer on a first visit, in KB of 1000 bytes. */
export interface Limit {
  js: number;
  total: number;
}

const KINDS: [RegExp, Limit][] = [
  [/^case-/, { js: 110, total: 180 }],
  [/^lesson-/, { js: 12, total: 60 }],
  // The whole course as one text: opened by reviewers, not by learners, and cut up it could not be read through or printed whole.
  [/^reader\b/, { js: 12, total: 460 }],
  // The questions of lessons, and with them the draw, the walk through an attempt and the result by thread.
  [/^(pretest|final-test)\b/, { js: 15, total: 90 }],
  // Three hundred phones load it at once over a laptop’s hotspot: no faces, no record.
  [/^join\b/, { js: 12, total: 25 }],
  // The big screen of a session: its pictures, the map, the QR code, every message held to its schema.
  [/^projector\b/, { js: 48, total: 84 }],
  // Plays a case before a room without any server: the rules of cases and of sessions, the pictures, the map, the notes.
  [/^present-/, { js: 44, total: 76 }],
  // Leads a session: the words of every moment, every message held to its schema, the QR code. One laptop opens it.
  [/^lead\b/, { js: 40, total: 110 }],
  // Writes, reads and draws the code, reads files and puts records into words; most of it loads when it is asked for.
  [/^my-data/, { js: 45, total: 110 }],
  // What holds the session with a portal: the record and its folds, its text form, the words of two standards. Opened by portals alone.
  [/^start\b/, { js: 30, total: 90 }],
  // Tries a portal in the words of both standards; opened by administrators.
  [/^doctor\b/, { js: 16, total: 90 }],
];
const OTHER: Limit = { js: 12, total: 90 };

/** The limit for a page, by its file name. */
export function limitFor(page: string): Limit {
  return KINDS.find(([pattern]) => pattern.test(page))?.[1] ?? OTHER;
}

/** What is too heavy about a page, one sentence each; empty when it keeps its limit. */
export function overweight({ page, js, total }: PageWeight): string[] {
  const limit = limitFor(page);
  const over = (what: string, bytes: number, most: number): string[] =>
    bytes > most * 1000
      ? [`${page}: ${what} ${kb(bytes)} KB, ${kb(bytes - most * 1000)} KB more than the ${most} KB allowed.`]
      : [];
  return [...over('scripts weigh', js, limit.js), ...over('the whole page weighs', total, limit.total)];
}

/** Bytes as KB with one decimal. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
