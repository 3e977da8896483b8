import type { z } from 'zod';

type AnySchema = z.core.$ZodType;

/** The sentence that describes the field at that path, or the nearest thing above it that has one. */
export function describedAt(schema: AnySchema, path: readonly PropertyKey[]): string | undefined {
  const found = Array.from({ length: path.length + 1 }, (_, length) =>
    schemasAt(schema, path.slice(0, length)).flatMap(descriptionsOf),
  );
  return found.reverse().find((those) => those.length > 0)?.[0];
}

/** The names of the fields that the object at that path may have. */
export function fieldsAt(schema: AnySchema, path: readonly PropertyKey[]): string[] {
  const names = schemasAt(schema, path).flatMap((each) => {
    const { def } = unwrapped(each)._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
  return [...new Set(names)];
}

/** Every schema that may rule at that path; more than one where the way leads through a union. */
function schemasAt(schema: AnySchema, path: readonly PropertyKey[]): AnySchema[] {
  const here = branches(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  return here.flatMap((each) => {
    const next = child(unwrapped(each), step);
    return next === undefined ? [] : schemasAt(next, rest);
  });
}

function branches(schema: AnySchema): AnySchema[] {
  const { def } = unwrapped(schema)._zod;
  return def.type === 'union' ? def.options.flatMap(branches) : [schema];
}

function child(schema: z.core.$ZodTypes, step: PropertyKey): AnySchema | undefined {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return def.shape[String(step)];
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(step)];
    case 'record':
      return def.valueType;
    default:
      return undefined;
  }
}

/** The schema inside what only says that it may be left out or changes it afterwards. */
function unwrapped(schema: AnySchema): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return unwrapped(def.innerType);
    case 'pipe':
      return unwrapped(def.in);
    case 'lazy':
      return unwrapped(def.getter());
    default:
      return schema as z.core.$ZodTypes;
  }
}

function descriptionsOf(schema: AnySchema): string[] {
  return [schema, unwrapped(schema)]
    .map((each) => (each as AnySchema & { description?: string }).description)
    .filter((text) => text !== undefined);
}
