/** The result of something that may throw, or `undefined` if it did: for places outside that refuse without notice. */
export function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
