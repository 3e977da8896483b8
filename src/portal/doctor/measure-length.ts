/** Lengths that portals are known for: what SCORM 1.2 asks for, and what SCORM 2004 does. They are tried before others. */
export const KNOWN = [4096, 64_000] as const;

/**
 * How many characters of a text a place keeps, up to 64,000. Asks as seldom as it can: a portal may take seconds for each answer.
 * @param keeps whether a text of that length comes back whole
 */
export async function measureLength(keeps: (length: number) => boolean | Promise<boolean>): Promise<number> {
  const [low, high] = KNOWN;
  if (await keeps(high)) return high;
  let fits: number = (await keeps(low)) ? low : 0;
  let tooLong: number = fits === low ? high : low;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (await keeps(middle)) fits = middle;
    else tooLong = middle;
  }
  return fits;
}

/** A text of that length in the signs that a record is written with. */
export function textOf(length: number): string {
  return 'Doctor-0123456789_'.repeat(Math.ceil(length / 18)).slice(0, length);
}
