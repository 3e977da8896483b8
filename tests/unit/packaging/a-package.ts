import type { PackageOptions } from '../../../src/domain/course/package-options.ts';

/** Options of a package, with a title that no manifest may break. */
export function aPackage(options: Partial<PackageOptions> = {}): PackageOptions {
  return {
    format: 'scorm12',
    version: '1.2.0',
    content: 3,
    language: 'en',
    title: "“Return” & <rights>: l’enfant d'abord – العودة 返回",
    lessons: ['welcome', 'child'],
    cases: ['sixteen'],
    completes: 'course',
    passMark: 0.8,
    sendFailed: false,
    ...options,
  };
}
