import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCollection, isMap, isNode, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Place, Problem } from '../domain/problem.ts';

/** A YAML file that was read. */
export interface YamlFile {
  /** Relative to the repository root. */
  file: string;
  /** What the file says, as plain data; `undefined` when `problems` is not empty. */
  data: unknown;
  /** Where a value stands: at its key, or at the item of a list. A path that leads nowhere gives the nearest thing above it. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where an offset of `text` stands. */
  placeAt: (offset: number) => Place;
  text: string;
  /** What is wrong with the YAML itself. */
  problems: Problem[];
}

/**
 * Reads one YAML file with the place of everything in it.
 * @param file relative to `root`
 * @throws when the file cannot be read
 */
export function readYaml(file: string, root = process.cwd()): YamlFile {
  return parseYaml(readFileSync(join(root, file), 'utf8'), file);
}

/** The same for a text that was read already. */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(Math.max(0, offset), text.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    rule: 'yaml',
    what: `This is not good YAML: ${error.message.replace(/\.?$/, '.')}`,
    todo: 'Look at this line and the one before it: indentation, quotation marks, a colon inside a text without quotation marks.',
  }));
  return {
    file,
    text,
    data: problems.length > 0 ? undefined : (document.toJS() as unknown),
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeAt,
    problems,
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(document.contents) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
