/**
 * The skeleton of one content version, without its texts: what a resume code is written against. Lists are in the order of the
 * register’s numbers (scenes in the order of their first choice), so that to move things about in the content changes nothing.
 */
export interface Shape {
  /** The content version. */
  content: number;
  cases: ShapeOfCase[];
  lessons: { id: string; sections: string[] }[];
  questions: {
    id: string;
    kind: 'choose-one' | 'choose-all' | 'order' | 'match';
    use: 'opening' | 'check' | 'pretest' | 'final';
    /** Of `match`: its pairs. */
    options: string[];
  }[];
}

export interface ShapeOfCase {
  id: string;
  /** The scene in which it begins. */
  start: string;
  scenes: ShapeOfScene[];
  endings: string[];
}

export interface ShapeOfScene {
  id: string;
  choices: {
    id: string;
    /** The scene or the ending to which it leads. */
    goes: string;
    /** What the question after it offers; empty where none is asked. */
    grounds: string[];
  }[];
}
