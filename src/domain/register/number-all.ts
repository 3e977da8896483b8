import type { CourseIds } from './course-ids.ts';
import { listsIn, type Group, type Nested, type NestedIds } from './lists.ts';
import type { Entry, RegisterFile } from './register-schema.ts';

/**
 * The register as it should stand: what has no number gets the next one of its list, what is no longer in the course is marked as
 * gone since `content`. What stands in it already stays as it is.
 */
export function numberAll(file: RegisterFile, course: CourseIds, content: number): RegisterFile {
  const numbered = (group: Group): Nested[] => {
    const has: NestedIds[] = course[group];
    const ids = has.map(({ id }) => id);
    return extend<Nested>(file[group], ids, content).map((entry) => {
      const own = has.find(({ id }) => id === entry.id);
      const lists = listsIn(group).map(([list]) => {
        const entries = entry[list] ?? [];
        return [list, own ? extend(entries, own[list] ?? [], content) : entries];
      });
      return { ...entry, ...(Object.fromEntries(lists) as Partial<Nested>) };
    });
  };
  const groups = { cases: numbered('cases'), questions: numbered('questions'), lessons: numbered('lessons') };
  return { ...(groups as RegisterFile), released: file.released };
}

function extend<Line extends Entry>(entries: readonly Line[], ids: readonly string[], content: number): Line[] {
  const marked = entries.map((entry) =>
    entry.gone !== undefined || ids.includes(entry.id) ? entry : { ...entry, gone: content },
  );
  const last = Math.max(0, ...entries.map(({ n }) => n));
  const fresh = ids.filter((id) => !entries.some((entry) => entry.id === id));
  return [...marked, ...fresh.map((id, index) => ({ n: last + 1 + index, id }) as Line)];
}
