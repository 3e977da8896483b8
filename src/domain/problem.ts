/** One thing wrong in a content file: where it stands, which rule it breaks, what is wrong, and what to do about it. */
export interface Problem {
  /** Path relative to the repository root. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** Stable name of the rule, kebab-case. */
  rule: string;
  /** What is wrong, as a whole sentence. */
  what: string;
  /** What to do, as a whole sentence. */
  todo: string;
}

/** Where something stands in a content file (1-based line and column). */
export interface Place {
  file: string;
  line: number;
  column: number;
}
