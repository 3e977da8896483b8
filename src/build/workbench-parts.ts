import type { Advocacy } from '../domain/advocacy/advocacy.ts';
import { renderMarkdown } from './markdown.ts';

/** A line of a part: its field, its text as HTML, what it cites. */
export interface WorkbenchLine {
  field: string;
  html: string;
  cites: string[];
}

/** A row, a stakeholder, an objection … of the workbench as it stands in its file. */
export interface WorkbenchPart {
  id: string;
  /** The list of the file in which it stands. */
  list: string;
  /** Everything that it cites, each id once. */
  cites: string[];
  lines: WorkbenchLine[];
}

/** Fields that name or sort a part and say nothing to a reader. */
const SILENT = new Set(['id', 'source', 'from', 'thread', 'cites']);

/** All parts of the workbench in the order of its file, field by field; none when the file does not have its form. */
export function workbenchParts(advocacy: Advocacy | undefined): WorkbenchPart[] {
  return Object.entries(advocacy ?? {}).flatMap(([list, value]: [string, unknown]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((part, index) => {
      if (!isGroup(part) && list !== 'intro') return [];
      const id = isGroup(part) && typeof part.id === 'string' ? part.id : `${list}-${String(index + 1)}`;
      const lines = isGroup(part) ? fieldsOf(part) : linesOf(list, part);
      return { id, list, cites: [...new Set(lines.flatMap(({ cites }) => cites))], lines };
    }),
  );
}

/** The fields of a group; what it cites stands with the last of them. */
function fieldsOf(group: Record<string, unknown>): WorkbenchLine[] {
  const lines = Object.entries(group).flatMap(([field, value]) => (SILENT.has(field) ? [] : linesOf(field, value)));
  const cites = Array.isArray(group.cites) ? group.cites.filter((id) => typeof id === 'string') : [];
  return cites.length === 0 ? lines : [...lines, { field: '', html: '', cites }];
}

function linesOf(field: string, value: unknown): WorkbenchLine[] {
  if (typeof value === 'string') return [{ field, html: renderMarkdown(value, true), cites: [] }];
  if (Array.isArray(value))
    return (value as unknown[]).flatMap((each, index) => linesOf(index === 0 ? field : '', each));
  if (!isGroup(value)) return [];
  const [first, ...others] = fieldsOf(value);
  return first ? [{ ...first, field: [field, first.field].filter(Boolean).join(', ') }, ...others] : [];
}

function isGroup(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
