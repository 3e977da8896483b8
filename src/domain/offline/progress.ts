import type { OfflineList } from './list.ts';

const PARTS = ['lessons', 'law', 'cases', 'rest'] as const;

/** The parts of the course of which the learner is told while it is loaded. */
export type Part = (typeof PARTS)[number];

/** How much of the course is here: bytes as they are sent, and files of each part. */
export interface Progress {
  sent: number;
  of: number;
  parts: Record<Part, { n: number; of: number }>;
}

const NONE = { n: 0, of: 0 };

/** As long as nothing is known. */
export const NO_PROGRESS: Progress = { sent: 0, of: 0, parts: { lessons: NONE, law: NONE, cases: NONE, rest: NONE } };

/** The part to which a file belongs. */
function partOf(path: string): Part {
  if (/^lesson-.*\.html$/.test(path)) return 'lessons';
  if (/^case-.*\.html$/.test(path)) return 'cases';
  return /^law-.*\.json$/.test(path) ? 'law' : 'rest';
}

/** How much of a build is here, given the paths of the files that are. */
export function progressOf({ files }: OfflineList, here: ReadonlySet<string>): Progress {
  const parts = Object.fromEntries(PARTS.map((part) => [part, { n: 0, of: 0 }])) as Progress['parts'];
  let sent = 0;
  let of = 0;
  for (const [path, , bytes] of files) {
    const part = parts[partOf(path)];
    part.of += 1;
    of += bytes;
    if (!here.has(path)) continue;
    part.n += 1;
    sent += bytes;
  }
  return { sent, of, parts };
}

/** The same in the bytes of a server that sends `factor` times as many. */
export function scaledBy(factor: number, progress: Progress): Progress {
  return { ...progress, sent: progress.sent * factor, of: progress.of * factor };
}
