import type { PackageOptions } from '../../domain/course/package-options.ts';

/** The page on which the course begins when nothing says where to go on. */
export const FIRST = 'index.html';

/** Pages beside lessons and cases on which a learner may have been. */
const OTHERS = [
  FIRST,
  'sources.html',
  'glossary.html',
  'workbench.html',
  'about.html',
  'decisions.html',
  'pretest.html',
  'final-test.html',
  'certificate.html',
  'action-plan.html',
  'follow-up.html',
  'my-data.html',
];

/**
 * Whether a place that a portal gives back is a page of this package, with or without a section. Anything else – another site, a page
 * that has left the course – is not opened.
 */
export function isPlace(place: string, { lessons, cases }: Pick<PackageOptions, 'lessons' | 'cases'>): boolean {
  const [, page = ''] = /^([a-z0-9-]+\.html)(?:#[\w.-]*)?$/.exec(place) ?? [];
  return (
    OTHERS.includes(page) ||
    lessons.some((id) => page === `lesson-${id}.html`) ||
    cases.some((id) => page === `case-${id}.html`)
  );
}
