import type { CourseEvent } from './events.ts';

type Check = (value: unknown) => boolean;

/** The longest private note that the record takes; a field for notes must not let more in. */
export const LONGEST_NOTE = 20_000;

/** The last millisecond of the year 9999. */
export const LATEST = 253_402_300_799_999;

/** The verb, or several, and the fields of each happening in `events.ts`; a `?` marks what may be missing. */
const SHAPES: [verbs: string[], fields: string[]][] = [
  'launched page section?',
  'initialized case telling whatIf?',
  'initialized test seed',
  'answered case run step choice',
  'answered case run step ground',
  'answered question response attempt?',
  'progressed case run step to',
  'completed case run ending',
  'completed lesson',
  'completed|passed|failed test attempt right of',
  'experienced lesson section',
  'skipped case',
  'skipped question attempt',
  'commented note text',
].map((shape) => {
  const [verbs = '', ...fields] = shape.split(' ');
  return [verbs.split('|'), fields];
});

/** What a field must be; one that is not listed is a name. */
const FIELDS: Record<string, Check> = {
  id: (value) => isName(value) && /^[\w.]+-\d+$/.test(value as string),
  at: (value) => isCount(value, LATEST),
  step: isSmall,
  telling: oneOf('guided', 'practice', 'own'),
  to: oneOf('next', 'debrief'),
  test: oneOf('pretest', 'final', 'review-1', 'review-2', 'review-3'),
  seed: (value) => isCount(value, LATEST),
  right: isSmall,
  of: isSmall,
  text: (value) => isText(value, LONGEST_NOTE),
  response: (value) => isList(value, isText),
  choices: (value) => isList(value, isName),
  whatIf: (value) => fits(value, ['run', 'choices']),
};

/** An event if the value is exactly one – no field missing, wrong or unknown – and `undefined` if not. */
export function readEvent(value: unknown): CourseEvent | undefined {
  const { verb } = Object(value) as { verb?: unknown };
  const fit = SHAPES.some(
    ([verbs, fields]) => verbs.includes(verb as string) && fits(value, ['id', 'at', 'verb', ...fields]),
  );
  return fit ? (value as CourseEvent) : undefined;
}

function fits(value: unknown, fields: string[]): boolean {
  if (typeof value !== 'object') return false;
  const given = new Map(Object.entries(value ?? {}));
  const named = fields.every((field) => {
    const name = field.replace('?', '');
    if (!given.has(name)) return name !== field;
    const fine = (FIELDS[name] ?? isName)(given.get(name));
    given.delete(name);
    return fine;
  });
  return named && given.size === 0;
}

function isText(value: unknown, most = 200): boolean {
  return typeof value === 'string' && value.length <= most;
}

function isName(value: unknown): boolean {
  return isText(value) && value !== '';
}

function isCount(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function isSmall(value: unknown): boolean {
  return isCount(value, 999);
}

function oneOf(...names: string[]): Check {
  return (value) => names.includes(value as string);
}

function isList(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.length <= 200 && Array.from<unknown>(value).every((item) => check(item));
}
