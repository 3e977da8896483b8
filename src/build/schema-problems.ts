import type { z } from 'zod';
import { nearestWord } from '../domain/citation/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import { describedAt, fieldsAt } from './schema-words.ts';
import type { YamlFile } from './read-yaml.ts';

/** What a schema made of a file: the value, or what is wrong with it. */
export type Shaped<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Checks what was read from a file against a schema. Each issue becomes a problem with the place of the field and the field’s own sentence. */
export function shapeOf<T>(
  schema: z.ZodType<T>,
  { data, placeOf, problems }: Pick<YamlFile, 'data' | 'placeOf' | 'problems'>,
): Shaped<T> {
  if (problems.length > 0) return { value: undefined, problems };
  const result = schema.safeParse(data, { error: sayWhat });
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => translate(issue, schema, placeOf)) };
}

function translate(issue: z.core.$ZodIssue, schema: z.core.$ZodType, placeOf: YamlFile['placeOf']): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearestWord(key, fields);
      return {
        ...placeOf([...path, key]),
        rule: 'schema',
        what: `${subject(path)} has no field ‘${key}’.`,
        todo:
          near === undefined
            ? `Take it out. The fields are ${fields.join(', ')}.`
            : `Did you mean ‘${near}’? The fields are ${fields.join(', ')}.`,
      };
    });
  }
  const reason = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const says = describedAt(schema, path);
  return [
    {
      ...placeOf(path),
      rule: 'schema',
      // Sentences from the schema start with a capital; what `sayWhat` adds goes on after the subject.
      what: /^\p{Lu}/u.test(reason) ? `${subject(path)} is not right. ${reason}` : `${subject(path)} ${reason}.`,
      todo: says === undefined ? 'Compare with another file of the same kind.' : `Put here: ${says}`,
    },
  ];
}

/** ‘mark’ (provisions, item 3). */
function subject(path: readonly PropertyKey[]): string {
  const names = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step)));
  const last = names.at(-1);
  if (last === undefined) return 'The file';
  const above = names.slice(0, -1).join(', ');
  return `‘${last}’${above === '' ? '' : ` (${above})`}`;
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const sayWhat: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined && issue.code !== 'custom') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int' && typeof issue.input === 'number')
        return `must be a whole number, not ${issue.input}`;
      return `must be ${KINDS[issue.expected] ?? issue.expected}, but it is ${kindOf(issue.input)}`;
    case 'invalid_value':
      return `cannot be ${shown(issue.input)}; it must be ${orList(issue.values)}`;
    case 'invalid_union':
      return Array.isArray(issue.options) ? `must be ${orList(issue.options)}` : 'fits none of the allowed forms';
    case 'too_big':
      return `is too ${ofSize(issue.origin, 'big')}: at most ${issue.maximum}${unit(issue.origin, issue.input)}`;
    case 'too_small':
      return `is too ${ofSize(issue.origin, 'small')}: at least ${issue.minimum}${unit(issue.origin, issue.input)}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `is no complete address: ${shown(issue.input)}`
        : `has not the right form: ${shown(issue.input)}`;
    default:
      return undefined;
  }
};

function kindOf(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return KINDS[typeof input] ?? typeof input;
}

function shown(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean'
    ? `‘${input}’`
    : kindOf(input);
}

function orList(values: readonly unknown[]): string {
  const names = values.map(String);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('');
}

function ofSize(origin: string, end: 'big' | 'small'): string {
  if (origin === 'string' || origin === 'array') return end === 'big' ? 'long' : 'short';
  return end;
}

function unit(origin: string, input: unknown): string {
  if (typeof input === 'string' && origin === 'string') return ` characters, and it has ${input.length}`;
  if (Array.isArray(input)) return ` items, and it has ${input.length}`;
  return '';
}
