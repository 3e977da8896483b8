import type { CourseEvent } from './events.ts';

type Check = (value: unknown) => boolean;

/** The longest private note that the record takes; a field for notes must not let more in. */
export const LONGEST_NOTE = 20_000;

/** The last millisecond of the year 9999. */
export const LATEST = 253_402_300_799_999;

/** The verb and the fields of each happening in `events.ts`; a `?` marks what may be missing. */
const SHAPES = [
  'launched page section?',
  'initialized case telling content whatIf?',
  'initialized test seed content',
  'answered case run step choice',
  'answered case run step ground',
  'answered question response attempt?',
  'progressed case run step to',
  'completed case run ending',
  'completed lesson',
  'completed test attempt right of',
  'passed test attempt right of',
  'failed test attempt right of',
  'experienced lesson section',
  'skipped case',
  'skipped question attempt',
  'commented note text',
].map((shape) => shape.split(' '));

/** What a field must be; one that is not listed is a name. */
const FIELDS: Record<string, Check> = {
  id: (value) => isName(value) && /^[\w.]+-\d+$/.test(value as string),
  at: (value) => isCount(value, LATEST),
  step: (value) => isCount(value, 999),
  telling: (value) => ['guided', 'practice', 'own'].includes(value as string),
  content: (value) => value !== 0 && isCount(value, 999),
  to: (value) => ['next', 'debrief'].includes(value as string),
  test: (value) => isName(value) && /^(pretest|final|review-[123])$/.test(value as string),
  seed: (value) => isCount(value, LATEST),
  right: (value) => isCount(value, 999),
  of: (value) => isCount(value, 999),
  text: (value) => isText(value, LONGEST_NOTE),
  response: (value) => isList(value, isText),
  choices: (value) => isList(value, isName),
  whatIf: (value) => fits(value, ['run', 'choices']),
};

/** An event if the value is exactly one – no field missing, wrong or unknown – and `undefined` if not. */
export function readEvent(value: unknown): CourseEvent | undefined {
  const { verb } = Object(value) as { verb?: unknown };
  const fit = SHAPES.some(([name, ...fields]) => name === verb && fits(value, ['id', 'at', 'verb', ...fields]));
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

function isList(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.length <= 200 && Array.from<unknown>(value).every((item) => check(item));
}
