import { parseArgs } from 'node:util';
import {
  COMPLETING,
  PACKAGE_FORMATS,
  type PackageFormat,
  type PackageOptions,
} from '../domain/course/package-options.ts';

/** What there is to choose from. */
export interface Available {
  version: string;
  content: number;
  language: string;
  title: string;
  passMark: number;
  lessons: { id: string; title: string }[];
  cases: { id: string; title: string }[];
}

/** What was chosen on the command line. */
export interface Choice {
  formats: PackageFormat[];
  /** Whether every lesson and every case is in it. */
  whole: boolean;
  /** The folder that the packages are written to. */
  out: string;
  options: Omit<PackageOptions, 'format'>;
}

/**
 * Reads the arguments of `npm run package`.
 * @param args as after the name of the script
 * @throws a plain sentence for whoever typed it: what is unknown, and what there is
 */
export function readChoice(args: readonly string[], available: Available): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: 'string' },
      lessons: { type: 'string' },
      cases: { type: 'string' },
      completes: { type: 'string' },
      pass: { type: 'string' },
      language: { type: 'string' },
      'send-failed': { type: 'boolean' },
      out: { type: 'string' },
    },
  });
  const chosen = values.lessons !== undefined || values.cases !== undefined;
  const every = ({ id }: { id: string }) => id;
  const lessons = chosen ? some('lesson', values.lessons, available.lessons.map(every)) : available.lessons.map(every);
  const cases = chosen ? some('case', values.cases, available.cases.map(every)) : available.cases.map(every);
  if (lessons.length + cases.length === 0) throw new RangeError('A package needs a lesson or a case.');
  const whole = lessons.length === available.lessons.length && cases.length === available.cases.length;
  const completes = values.completes ?? (whole ? 'course' : lessons.length === 0 ? 'cases' : 'course');
  const passMark = values.pass === undefined ? available.passMark : Number(values.pass);
  if (!(passMark > 0 && passMark <= 1))
    throw new RangeError(`--pass takes a share such as 0.8, not ‘${values.pass ?? ''}’.`);
  if (values.language !== undefined && values.language !== available.language)
    throw new RangeError(`The course has no language ‘${values.language}’; it has: ${available.language}.`);
  const title = whole
    ? available.title
    : [...available.lessons, ...available.cases].find(({ id }) => id === (lessons[0] ?? cases[0]))?.title;
  return {
    formats: some('format', values.format ?? PACKAGE_FORMATS.join(','), PACKAGE_FORMATS),
    whole,
    out: values.out ?? 'packages',
    options: {
      version: available.version,
      content: available.content,
      language: available.language,
      title: lessons.length + cases.length === 1 && title ? `${available.title}: ${title}` : available.title,
      lessons,
      cases,
      completes: known('way to complete', completes, COMPLETING),
      passMark,
      sendFailed: values['send-failed'] ?? false,
    },
  };
}

/** Names from a list with commas, in the order of what there is. */
function some<Name extends string>(kind: string, list: string | undefined, names: readonly Name[]): Name[] {
  const wanted = (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const found = new Set(wanted.map((name) => known(kind, name, names)));
  return names.filter((name) => found.has(name));
}

function known<Name extends string>(kind: string, name: string, names: readonly Name[]): Name {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new RangeError(`There is no ${kind} ‘${name}’. There is: ${names.join(', ')}.`);
  return found;
}
