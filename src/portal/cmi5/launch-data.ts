import { EXTENSIONS } from './iris.ts';

/** A context as the portal gives it; it goes into every statement unchanged (cmi5 §10.2.1). */
export interface ContextTemplate {
  contextActivities?: Record<string, { id: string }[]>;
  extensions: Record<string, unknown>;
  [other: string]: unknown;
}

/** The document `LMS.LaunchData` (cmi5 §10.2). It is read and never written. */
export interface LaunchData {
  contextTemplate: ContextTemplate;
  launchMode: 'Normal' | 'Browse' | 'Review';
  moveOn: string;
  masteryScore?: number;
  returnURL?: string;
}

/** The launch data, or `undefined` where the document lacks what cmi5 §10.2 requires of a portal. */
export function readLaunchData(given: unknown): LaunchData | undefined {
  const { contextTemplate, launchMode, moveOn, masteryScore, returnURL } = Object(given) as Partial<
    Record<keyof LaunchData, unknown>
  >;
  const template = Object(contextTemplate) as Partial<ContextTemplate>;
  const session = (Object(template.extensions) as Record<string, unknown>)[EXTENSIONS.session];
  if (typeof session !== 'string' || session === '') return undefined;
  if (launchMode !== 'Normal' && launchMode !== 'Browse' && launchMode !== 'Review') return undefined;
  return {
    contextTemplate: template as ContextTemplate,
    launchMode,
    moveOn: typeof moveOn === 'string' ? moveOn : 'NotApplicable',
    // Some portals write the number as a text.
    ...(isShare(masteryScore) && { masteryScore: Number(masteryScore) }),
    // Any other kind of address could run a script here.
    ...(typeof returnURL === 'string' && /^https?:\/\//i.test(returnURL) && { returnURL }),
  };
}

/** The session of the launch (cmi5 §9.6.3.1). */
export function sessionOf({ contextTemplate }: LaunchData): string {
  return String(contextTemplate.extensions[EXTENSIONS.session]);
}

function isShare(value: unknown): boolean {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && number <= 1;
}
