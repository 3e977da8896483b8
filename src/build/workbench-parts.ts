import { readYaml } from './read-yaml.ts';

/** A row, a stakeholder, an objection or a line of the self-check of the workbench, and all that it cites. */
export interface WorkbenchPart {
  id: string;
  cites: string[];
}

/** Everything in the workbench that has an id, in the order of the file. Whether the file has its form is checked where it is read. */
export function workbenchParts(root = process.cwd()): WorkbenchPart[] {
  const data = readYaml('content/en/advocacy.yaml', root).data;
  return Object.values(isGroup(data) ? data : {})
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [list]))
    .flatMap((part) => (isGroup(part) && typeof part.id === 'string' ? [{ id: part.id, cites: citesIn(part) }] : []));
}

function citesIn(data: unknown): string[] {
  if (!isGroup(data)) return [];
  const own = Array.isArray(data.cites) ? data.cites.filter((id) => typeof id === 'string') : [];
  return [...new Set([...own, ...Object.values(data).flatMap(citesIn)])];
}

function isGroup(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
