/** The middle one of some numbers; of an even count the lower of the two. NaN of none. */
export function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1] ?? NaN;
}
