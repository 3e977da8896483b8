import type { CourseIds } from './course-ids.ts';
import type { Entry, RegisterFile } from './register-schema.ts';

/** What a number can stand for. */
export type Kind = 'case' | 'choice' | 'ground' | 'ending' | 'question' | 'option' | 'lesson' | 'section';

/** One list of the register beside what the course has of it. */
export interface NumberedList {
  kind: Kind;
  /** The case, question or lesson to which it belongs. */
  of?: string;
  /** Where it stands in the file. */
  path: readonly PropertyKey[];
  entries: readonly Entry[];
  /** The ids that the course has; `undefined` where that to which they belong has left it. */
  has: readonly string[] | undefined;
}

/** The groups of the register, and the lists that each of their entries has. */
export const GROUPS = {
  cases: { kind: 'case', lists: { choices: 'choice', grounds: 'ground', endings: 'ending' } },
  questions: { kind: 'question', lists: { options: 'option' } },
  lessons: { kind: 'lesson', lists: { sections: 'section' } },
} as const satisfies Record<string, { kind: Kind; lists: Partial<Record<List, Kind>> }>;

type List = 'choices' | 'grounds' | 'endings' | 'options' | 'sections';
export type Group = keyof typeof GROUPS;
/** An entry of any group with its lists, and the ids of one. */
export type Nested = Entry & Partial<Record<List, Entry[]>>;
export type NestedIds = { id: string } & Partial<Record<List, string[]>>;

/** The lists of a group with what they number. */
export function listsIn(group: Group): [List, Kind][] {
  return Object.entries(GROUPS[group].lists) as [List, Kind][];
}

/** Every list of the register, those of the groups themselves among them. */
export function listsOf(file: RegisterFile, course: CourseIds): NumberedList[] {
  return (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const { kind } = GROUPS[group];
    const has: NestedIds[] = course[group];
    const within = (entry: Nested, index: number) =>
      listsIn(group).map(([list, itsKind]) => ({
        kind: itsKind,
        of: entry.id,
        path: [group, index, list],
        entries: entry[list] ?? [],
        has: has.find(({ id }) => id === entry.id)?.[list],
      }));
    const entries: Nested[] = file[group];
    return [{ kind, path: [group], entries, has: has.map(({ id }) => id) }, ...entries.flatMap(within)];
  });
}

const OWNERS: Partial<Record<Kind, Kind>> = {
  choice: 'case',
  ground: 'case',
  ending: 'case',
  option: 'question',
  section: 'lesson',
};

/** A thing in words: ‘The choice ‘wait’ of the case ‘last-call’’. */
export function named({ kind, of }: Pick<NumberedList, 'kind' | 'of'>, id: string): string {
  return `The ${kind} ‘${id}’${ofOwner({ kind, of })}`;
}

/** ‘ of the case ‘last-call’’, or nothing. */
export function ofOwner({ kind, of }: { kind: Kind; of?: string | undefined }): string {
  const owner = OWNERS[kind];
  return owner && of !== undefined ? ` of the ${owner} ‘${of}’` : '';
}
