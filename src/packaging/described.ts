import type { PackageOptions } from '../domain/course/package-options.ts';

/** The page that a portal opens; it holds the session and shows the course in a frame. */
export const LAUNCH_PAGE = 'start.html';

/** What a manifest is made of. */
export interface Described {
  options: PackageOptions;
  /** A sentence on what the package holds. */
  description: string;
  /** Every file of the package but the manifest, sorted. */
  files: readonly string[];
}

/** An identifier that is an XML ID: letters, digits, hyphens. The same for the same choice of lessons and cases, whatever the release. */
export function packageId({ format, language, lessons, cases }: PackageOptions, whole: boolean): string {
  const part = whole ? 'course' : [...lessons, ...cases].join('-');
  return `rights-based-returns-${part}-${language}-${format}`.toLowerCase().replace(/[^a-z0-9-]/g, '-');
}

/** The file name of a package: `rights-based-returns-<version>-<format>.zip`, with its lessons and cases where it holds a part. */
export function packageName({ format, version, lessons, cases }: PackageOptions, whole: boolean): string {
  return ['rights-based-returns', ...(whole ? [] : [...lessons, ...cases]), version, format].join('-') + '.zip';
}

/** What the package holds and what completes it, in a sentence. */
export function describe({ lessons, cases, completes, passMark }: PackageOptions): string {
  const held = [count(lessons, 'lesson'), count(cases, 'case')].filter(Boolean).join(' and ');
  const completed = {
    course:
      'Completed when its lessons are read and the cases that the course asks for are ended or skipped with their summary.',
    lessons: 'Completed when its lessons are read.',
    cases: 'Completed when its cases are ended or skipped with their summary.',
    test: 'Completed when the final test is passed.',
  }[completes];
  return `${held} on the rights-based return of victims of trafficking and of smuggled migrants. ${completed} The final test is passed with ${Math.round(passMark * 100)} per cent.`;
}

function count(things: readonly string[], name: string): string {
  return things.length === 0 ? '' : `${things.length} ${name}${things.length === 1 ? '' : 's'}`;
}
