import type { Problem } from '../domain/problem.ts';

/** Problems as a person reads them: place first, then what is wrong, then what to do. */
export function printProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return sorted
    .map(({ file, line, column, rule, what, todo }) => `${file}:${line}:${column}  (${rule})\n  ${what}\n  ${todo}`)
    .join('\n\n');
}
