/** Says of a value from outside whether it has a form. */
export type Form = (value: unknown) => boolean;

export const text: Form = (value) => typeof value === 'string' && value.length <= 2000;
/** A whole number from 0 on that stays exact. */
export const count: Form = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const yesNo: Form = (value) => typeof value === 'boolean';

export function oneOf(...values: readonly unknown[]): Form {
  return (value) => values.includes(value);
}

export function orNull(form: Form): Form {
  return (value) => value === null || form(value);
}

export function optional(form: Form): Form {
  return (value) => value === undefined || form(value);
}

/** A list of at most `most` values. */
export function listOf(form: Form, most = 200): Form {
  return (value) => Array.isArray(value) && value.length <= most && value.every(form);
}

/** Any names, each with a value of one form. */
export function recordOf(form: Form): Form {
  return (value) => isGroup(value) && Object.values(value).every(form);
}

/** These fields, each of its form, and no other. */
export function fields(forms: Record<string, Form>): Form {
  return (value) =>
    isGroup(value) &&
    Object.keys(value).every((name) => Object.hasOwn(forms, name)) &&
    Object.entries(forms).every(([name, form]) => form(value[name]));
}

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
