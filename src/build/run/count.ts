/** How many tests passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** Reads the counts from a JSON report of Vitest or Playwright. */
export function count(report: unknown): Count {
  const { numPassedTests, numFailedTests, stats } = report as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** The counts of all runners in one line. A step that failed without a failed test, such as a linter, counts as one. */
export function countLine(counts: Count[], aStepFailed: boolean): string {
  const sum = (key: keyof Count): number => counts.reduce((total, each) => total + each[key], 0);
  return `${sum('passed')} passed, ${Math.max(sum('failed'), aStepFailed ? 1 : 0)} failed`;
}
