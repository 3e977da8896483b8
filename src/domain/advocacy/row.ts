/** What the learner writes in a row, in the order of work. The objection and the reply to it are two fields. */
export const FIELDS = ['concern', 'whom', 'cares', 'argument', 'law', 'evidence', 'objection', 'reply', 'ask'] as const;
export type Field = (typeof FIELDS)[number];

/** The most that a field holds: a row must fit into one note of the record. */
export const LONGEST_FIELD = 900;

/** A row that the learner or a group builds. */
export interface Row extends Record<Field, string> {
  id: string;
  /** Rows stand in the order of this number. */
  place: number;
  /** The stakeholder of the course who is nearest; empty where none was chosen. */
  who: string;
  /** Ids of the provisions that carry the argument. */
  cites: string[];
  /** Ids of the questions of the self-check that were answered with yes. */
  checked: string[];
}

/** A row in which nothing is written yet. */
export function emptyRow(id: string, place: number): Row {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<Field, string>;
  return { id, place, who: '', cites: [], checked: [], ...fields };
}

/** What a row says, apart from its name and its place: two rows that say the same are one. */
export function contentOf(row: Row): string {
  return JSON.stringify([row.who, row.cites, FIELDS.map((field) => row[field])]);
}

export const BLANK = contentOf(emptyRow('', 0));
