import type { Strength } from '../citation/strength.ts';
import type { ThreadId } from '../course/threads.ts';

/** The eight parts of a row, from the concern to what is asked for, in the order of work. */
export const PARTS = ['concern', 'whom', 'cares', 'argument', 'law', 'evidence', 'objection', 'ask'] as const;
export type Part = (typeof PARTS)[number];

/** What the row says of one rule, and where it stands. */
export interface LawLine {
  says: string;
  kind: Strength;
  cites: string[];
  note?: string | undefined;
}

/** One of the eight parts, and the help for writing it. */
export interface PartHelp {
  id: Part;
  label: string;
  asks: string;
  hint: string;
  prompts: string[];
}

interface Told {
  from: 'source' | 'course';
  text: string;
}

/** The example of the source: two parts in its own words, six added by the course. */
export interface SourceExample {
  source: string;
  columns: string[];
  'empty-row': { concern: string; argument: string };
  note: string;
  parts: {
    concern: Told;
    whom: Told;
    cares: Told;
    argument: Told & { caution: string };
    law: { from: 'course'; lines: LawLine[] };
    evidence: { from: 'course'; items: string[] };
    objection: Told & { reply: string; cites: string[] };
    ask: Told;
  };
  cites: string[];
}

/** A finished row, to borrow from. It belongs to a strand of the course, or to a topic across all. */
export interface WorkedRow {
  id: string;
  thread?: ThreadId | undefined;
  topic?: string | undefined;
  title: string;
  concern: string;
  whom: { stakeholder: string; text: string };
  cares: string;
  argument: string;
  law: LawLine[];
  evidence: string[];
  objection: string;
  reply: string;
  ask: string;
  cites: string[];
}

/** Someone to be persuaded. */
export interface Stakeholder {
  id: string;
  who: string;
  cares: string;
  opens: string;
  backfires: string;
  bring: string;
}

/** The file `advocacy.yaml`: what the workbench shows. */
export interface Advocacy {
  id: string;
  title: string;
  intro: string;
  rules: { text: string; cites: string[] }[];
  parts: PartHelp[];
  'source-example': SourceExample;
  rows: WorkedRow[];
  stakeholders: Stakeholder[];
  objections: { id: string; says: string; reply: string; cites: string[] }[];
  'self-check': { id: string; asks: string; 'if-no': string; cites?: string[] | undefined }[];
}
