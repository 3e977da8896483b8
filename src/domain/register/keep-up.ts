import { courseIds, type CourseParts } from './course-ids.ts';
import { drawShape } from './draw-shape.ts';
import { fingerprint } from './fingerprint.ts';
import { frozen, type Kept } from './kept.ts';
import { numberAll } from './number-all.ts';
import { brokenNumbers, missingNumbers, type Finding } from './number-rules.ts';
import { brokenReleases, missingReleases } from './release-rules.ts';

/** What is wrong with what is kept, and what it should be. */
export interface KeptUp {
  /** Only people can put these right. As long as there are any, nothing is written. */
  broken: Finding[];
  /** What `next` adds. Not filled while something is broken. */
  missing: Finding[];
  next: Kept;
}

/** Sets the register and the shapes beside the course as it is now. */
export function keepUp(kept: Kept, parts: CourseParts): KeptUp {
  const { version, released, shapes } = kept;
  const ids = courseIds(parts);
  const register = numberAll(kept.register, ids, version);
  const now = drawShape(parts, register, version);
  const numbers = brokenNumbers(kept.register, ids);
  const broken = numbers.length > 0 ? numbers : brokenReleases(kept, now);
  if (broken.length > 0) return { broken, missing: [], next: kept };

  const drawn = new Map(shapes);
  if (!frozen(kept, version)) drawn.set(version, now);
  const marks = Array.from({ length: released }, (_, index) => index + 1).flatMap((content) => {
    const shape = drawn.get(content);
    return frozen(kept, content) || !shape ? [] : { content, fingerprint: fingerprint(shape, register) };
  });
  const unnumbered = missingNumbers(kept.register, ids);
  return {
    broken,
    // A thing without a number is not in the shape either.
    missing: unnumbered.length > 0 ? unnumbered : missingReleases(kept, now),
    next: { ...kept, register: { ...register, released: [...register.released, ...marks] }, shapes: drawn },
  };
}
