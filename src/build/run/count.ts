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
