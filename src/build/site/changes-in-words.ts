import { readChanges } from '../changes.ts';
import { readYaml } from '../read-yaml.ts';

/** What each version of the content has changed, in a sentence that also stands alone: of a case, with its title. */
export function changesInWords(root: string): [version: number, sentence: string][] {
  return readChanges(root).changes.flatMap(({ version, changes }) =>
    changes.map(({ case: id, why }): [number, string] => [
      version,
      id === undefined ? why : `${titleOf(id, root)}: ${why}`,
    ]),
  );
}

/** A case that is gone has no title any more, but an id that reads like one. */
function titleOf(id: string, root: string): string {
  try {
    const { title } = readYaml(`content/en/cases/${id}.yaml`, root).data as { title?: unknown };
    return typeof title === 'string' ? title : id;
  } catch {
    return id;
  }
}
