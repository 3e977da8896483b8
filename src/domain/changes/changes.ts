/** One thing that a content version changed, told to whoever begun with an older one. It concerns a case, a question or a lesson. */
export interface Change {
  case?: string | undefined;
  /** Of a case: the scene that it concerns; without it and without choices, the whole case. */
  scene?: string | undefined;
  /** Of a case: the choices that it concerns. */
  choices?: string[] | undefined;
  question?: string | undefined;
  /** Of a question: the options that it concerns; without them, the whole question. */
  options?: string[] | undefined;
  lesson?: string | undefined;
  /** Of a lesson: the section that it concerns; without it, the whole lesson. */
  section?: string | undefined;
  what: 'changed' | 'removed' | 'moved';
  /** One sentence for the learner: what is different, and why. */
  why: string;
}

/** The file `changes.yaml`: what each content version changed, the first version first. */
export type Changes = readonly { version: number; changes: readonly Change[] }[];

/** What changed after a content version up to another one, in the order in which it did. Nothing where `from` is the newer one. */
export function changesBetween(changes: Changes, from: number, to: number): Change[] {
  return changes.filter(({ version }) => version > from && version <= to).flatMap((each) => each.changes);
}
