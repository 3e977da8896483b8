import type { LawCard } from '../../domain/citation/card.ts';
import type { OutlineLesson } from '../../domain/course/outline.ts';
import type { Question } from '../../domain/course/question.ts';
import type { RoleRoute } from '../../domain/course/role-routes.ts';
import type { wordsFor } from '../../i18n/words.ts';

export type LessonPageWords = ReturnType<typeof wordsFor>;

/** A word of the glossary, its texts as HTML. */
export interface TermText {
  id: string;
  term: string;
  plain: string;
  cites: readonly string[];
}

/** A paragraph of the source, whole or in part, or its table. */
export interface SourceText {
  id: string;
  title: string;
  part: 'opening' | 'how' | 'whether' | 'table';
  /** The words of the paragraph; of a table what stands above it. */
  html: string;
  table?: { head: string[]; rows: string[][] };
  before: boolean;
  after: boolean;
  footnotes: { number: number; html: string }[];
  editorNote?: string | undefined;
}

/** What a lesson tells of a case to try. */
export interface CaseTeaser {
  id: string;
  title: string;
  minutes: number;
  role: string;
  care: string;
}

export interface Section {
  /** In the page: s1, s2 … */
  id: string;
  title: string;
}

/** What the lesson to be rendered is made of. */
export interface LessonParts {
  lesson: OutlineLesson;
  unit: { number: number; title: string; asks?: string | undefined };
  opening: string;
  objectives: readonly string[];
  summary: string;
  next?: OutlineLesson | undefined;
  cards: ReadonlyMap<string, LawCard>;
  terms: ReadonlyMap<string, TermText>;
  /** All questions of the course; their texts are HTML. */
  questions: ReadonlyMap<string, Question>;
  /** The kinds of questions that this lesson asks. */
  kinds: ReadonlySet<Question['kind']>;
  cases: ReadonlyMap<string, CaseTeaser>;
  /** Whether it shows the care notice of a case. */
  cares: boolean;
  /** The orders that the course recommends; its own is the last. */
  routes: readonly RoleRoute[];
  /** Throws when there is no such paragraph or table, or when the paragraph has no such part. */
  source(p: string, from?: string, to?: string): SourceText;
}

/** The parts, the words, and what the page has used of them so far. */
export interface LessonContext extends LessonParts {
  language: string;
  words: LessonPageWords;
  /** The first is the opening. */
  sections: Section[];
  /** The names that the Markdown gave to the further sections. */
  headings: string[];
  /** How often the opening was rendered already. */
  openings: number;
  usedTerms: Set<string>;
  /** The parts of the source whose editor’s note the page has shown. */
  noted: Set<string>;
}

const KEY = Symbol.for('lesson');

/** Hands the lesson to all components below the page; MDX passes no props down. */
export function openLesson(locals: object, context: LessonContext): void {
  Object.assign(locals, { [KEY]: context });
}

/** What a question needs of its page, in a lesson or in a test. */
export type AskContext = Pick<LessonContext, 'cards' | 'sections' | 'words'>;

/** For a page that asks questions and is no lesson. */
export function openQuestions(locals: object, context: AskContext): void {
  Object.assign(locals, { [KEY]: context });
}

/** What the questions of this page need. */
export function askedOn(locals: object): AskContext {
  return lessonOf(locals);
}

/** The lesson of this page. */
export function lessonOf(locals: object): LessonContext {
  const context = (locals as Record<symbol, LessonContext | undefined>)[KEY];
  if (!context) throw new Error('A lesson component stands outside a lesson page. Use it in content/en/lessons only.');
  return context;
}

/** The thing of that id; a lesson that names what does not exist must not be built. */
export function need<Thing>(things: ReadonlyMap<string, Thing>, id: string, kind: string): Thing {
  const thing = things.get(id);
  if (thing === undefined)
    throw new Error(`A lesson names the ${kind} ‘${id}’, which does not exist. Run “npm run check” for its place.`);
  return thing;
}
