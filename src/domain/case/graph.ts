import type { ThreadId } from '../course/threads.ts';

/** How a choice is judged. */
export type Verdict = 'rights-based' | 'partly' | 'breach';

/** How a case comes out: no return, rightly · a return that respects rights · partly harmed · harmed. */
export type EndingKind = 'protected' | 'lawful-return' | 'mixed' | 'harm';

/** When the learner is told what the law says: with the consequence, after it, or only in the debrief. */
export type Telling = 'guided' | 'practice' | 'own';

/** The kinds of paper in a file. */
export type PaperKind = 'order' | 'form' | 'letter' | 'note' | 'message' | 'list' | 'report' | 'notes';

/** A passage of formatted text: Markdown in a content file, HTML in a graph that goes to the browser. */
export type Text = string;

/** A paragraph that appears only when the known facts say so: how an earlier choice comes back. */
export interface Echo {
  needs: string[];
  lacks: string[];
  text: Text;
}

export interface GroundOption {
  cite: string;
  right: boolean;
  why: Text;
}

/** The question which provision carries a decision. */
export interface Ground {
  asks: string;
  options: GroundOption[];
}

export interface Choice {
  id: string;
  label: Text;
  needs: string[];
  lacks: string[];
  teaches: string[];
  /** The scene or ending to which the choice leads. */
  goes: string;
  consequence: Text;
  verdict: Verdict;
  why: Text;
  cites: string[];
  threads: ThreadId[];
  tempting?: Text;
  ground?: Ground;
}

export interface Scene {
  id: string;
  title: string;
  clock?: string;
  place?: string;
  text: Text;
  echoes: Echo[];
  exhibits: string[];
  asks: string;
  choices: Choice[];
}

export interface Ending {
  id: string;
  title: string;
  kind: EndingKind;
  text: Text;
  epilogue: Text;
  echoes: Echo[];
  cites: string[];
}

export interface Exhibit {
  id: string;
  title: string;
  kind: PaperKind;
  text: Text;
}

export interface RecordField {
  id: string;
  label: string;
  /** Choice id → what the file says once that choice was made. */
  filled: Record<string, string>;
}

/** A whole case as the engine plays it. Made from the content file by the build; plain data, so that it can be written into a page. */
export interface CaseGraph {
  id: string;
  title: string;
  minutes: number;
  mode: Exclude<Telling, 'own'>;
  pair?: { with: string; changed: string };
  role: string;
  care: Text;
  summary: Text;
  lessons: string[];
  teaches: string[];
  objectives: string[];
  people: { id: string; name: string; who: string }[];
  brief: Text;
  /** Fact id → the sentence that says what it means. */
  facts: Record<string, string>;
  exhibits: Exhibit[];
  start: string;
  scenes: Scene[];
  endings: Ending[];
  debrief: {
    path: Text;
    turning: string[];
    questions: string[];
    views: { who: string; text: Text }[];
    compare?: Text;
  };
  record: { decision: string; fields: RecordField[] };
}
