import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isCollection, isScalar, visit } from 'yaml';
import type { Kept } from '../domain/register/kept.ts';
import { listsOf, named } from '../domain/register/lists.ts';
import type { Entry, RegisterFile } from '../domain/register/register-schema.ts';
import { REGISTER, shapeFile } from './register.ts';

const ON_REGISTER = ` The numbers of all that a learner’s record can name. “npm run check” adds what is new and marks what is gone.
 Nothing is ever taken out, renumbered or given a number that was taken: records are read by these numbers for good.`;
const ON_SHAPE = ` The skeleton of this content version: what a resume code is read with. Written by “npm run check” until the
 version is released; from then on it never changes.`;

/**
 * Writes what of the register and the shapes is new.
 * @returns a line for each file, to be printed
 */
export function writeRegister(before: Kept, next: Kept, root: string): string[] {
  const said: string[] = [];
  const write = (file: string, text: string, what: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    said.push(`${file}: written; ${what}`);
  };
  if (!same(before.register, next.register))
    write(REGISTER, asYaml(next.register, ON_REGISTER), changes(before.register, next.register).join(', '));
  for (const [version, shape] of next.shapes)
    if (!same(before.shapes.get(version), shape))
      write(shapeFile(version), asYaml(shape, ON_SHAPE), `the shape of version ${version} as the content is now`);
  return said;
}

/** At most so many new things are named one by one. */
const NAMED = 12;

function changes(before: RegisterFile, next: RegisterFile): string[] {
  const [was, is] = [lines(before), lines(next)];
  const fresh = [...is.keys()].filter((line) => !was.has(line));
  const gone = [...is].filter(([line, entry]) => entry.gone !== undefined && was.get(line)?.gone === undefined);
  const marks = next.released.slice(before.released.length).map(({ content }) => content);
  return [
    ...(fresh.length > NAMED ? [`${fresh.length} new numbers`] : fresh.map((line) => `new: ${line}`)),
    ...gone.map(([line]) => `gone: ${line}`),
    ...marks.map((content) => `version ${content} is released and can no longer change`),
  ];
}

function lines(register: RegisterFile): Map<string, Entry> {
  const none = { cases: [], questions: [], lessons: [] };
  return new Map(
    listsOf(register, none).flatMap((list) =>
      list.entries.map((entry) => [`number ${entry.n}, ${named(list, entry.id).replace('The ', 'the ')}`, entry]),
    ),
  );
}

/** One line for each thing that has nothing but names in it, so that a change of one thing changes one line. */
function asYaml(data: unknown, comment: string): string {
  const document = new Document(data);
  document.commentBefore = comment;
  visit(document, {
    Map(_, map) {
      map.flow = map.items.every(
        ({ value }) => isScalar(value) || (isCollection(value) && value.items.every((item) => isScalar(item))),
      );
    },
    Seq(_, list) {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  return document.toString({ lineWidth: 0 });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
