/** A word of the course and what it means. */
export interface GlossaryEntry {
  id: string;
  term: string;
  /** In plain words. */
  plain: string;
  cites: string[];
  /** Ids of other words. */
  see?: string[] | undefined;
}
