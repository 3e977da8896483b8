import type { CourseToComplete } from './completion.ts';

/** The kinds of package; `web` is the course for any web server. */
export const PACKAGE_FORMATS = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const;

export type PackageFormat = (typeof PACKAGE_FORMATS)[number];

/**
 * What completes a package: `course` – all its lessons and the cases that the course asks for · `lessons` – all its lessons ·
 * `cases` – all its cases, ended or skipped with their summary · `test` – the final test, passed.
 */
export const COMPLETING = ['course', 'lessons', 'cases', 'test'] as const;

export type Completing = (typeof COMPLETING)[number];

/** What an administrator chose when the package was made. It stands in the manifest, and the launch page shows it. */
export interface PackageOptions {
  format: PackageFormat;
  /** The release of the course. */
  version: string;
  /** The version of its content, see `content/en/course.yaml`. */
  content: number;
  language: string;
  title: string;
  /** The lessons and cases in it, in the order of the course. */
  lessons: string[];
  cases: string[];
  completes: Completing;
  /** The share of the final test that must stand, above 0 and up to 1. */
  passMark: number;
  /** Whether a final test below the mark is reported as failed; some portals then allow no further attempt. */
  sendFailed: boolean;
}

/** The options if the value is exactly that, and `undefined` if not. */
export function readPackageOptions(value: unknown): PackageOptions | undefined {
  const given = Object(value) as Partial<Record<keyof PackageOptions, unknown>>;
  const fine =
    isOneOf(PACKAGE_FORMATS, given.format) &&
    isOneOf(COMPLETING, given.completes) &&
    [given.version, given.language, given.title].every((text) => typeof text === 'string' && text !== '') &&
    [given.lessons, given.cases].every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string')) &&
    Number.isInteger(given.content) &&
    typeof given.passMark === 'number' &&
    given.passMark > 0 &&
    given.passMark <= 1 &&
    typeof given.sendFailed === 'boolean';
  return fine ? (given as PackageOptions) : undefined;
}

/** What `completionOf` asks of the learner in this package. Of what the package does not hold, nothing is asked. */
export function courseOfPackage(course: CourseToComplete, options: PackageOptions): CourseToComplete {
  const { completes } = options;
  const cases = course.cases.filter(({ id }) => options.cases.includes(id));
  const whole = completes === 'course';
  const pairs = cases.filter(({ id, pair = '' }) => id < pair && options.cases.includes(pair)).length;
  return {
    lessons:
      completes === 'cases' || completes === 'test'
        ? []
        : course.lessons.filter(({ id }) => options.lessons.includes(id)),
    cases,
    completion: {
      ...course.completion,
      passMark: options.passMark,
      cases: whole ? Math.min(course.completion.cases, cases.length) : completes === 'cases' ? cases.length : 0,
      pairs: whole ? Math.min(course.completion.pairs, pairs) : 0,
    },
  };
}

/** The choices on one line for the launch data of a manifest, under the 255 characters of `cmi.launch_data` in strict runtimes. */
export function optionsLine({ version, content, language, completes, passMark, sendFailed }: PackageOptions): string {
  return `version=${version};content=${content};language=${language};completes=${completes};pass=${passMark};failed=${sendFailed ? 'sent' : 'never'}`;
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}
