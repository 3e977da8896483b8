import type { PackageFormat } from '../../domain/course/package-options.ts';
import { openCmi5 } from '../cmi5/open-cmi5.ts';
import { openScorm } from '../lms/open-scorm.ts';
import { SCORM12 } from '../scorm12/model.ts';
import { SCORM2004 } from '../scorm2004/model.ts';
import type { Calm } from './calm.ts';
import type { LmsSession } from './lms-session.ts';

/** The session that a package of that format leads; `undefined` for the course on the web, which has none. */
export function openSession(format: PackageFormat, calm: Calm, from: Window): LmsSession | undefined {
  if (format === 'cmi5') {
    const { location, document } = from;
    return openCmi5({ search: location.search, language: document.documentElement.lang, now: Date.now });
  }
  const standard = [SCORM12, SCORM2004].find(({ kind }) => kind === format);
  if (!standard) return undefined;
  const { breathe } = calm;
  return openScorm(standard, {
    from,
    breathe,
    heard: ({ milliseconds }) => {
      calm.took(milliseconds);
    },
  });
}
