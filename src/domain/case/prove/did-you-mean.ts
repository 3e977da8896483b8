import { nearestWord } from '../../citation/nearest.ts';
import { quote } from './wording.ts';

/** “ Did you mean ‘x’?” for the existing id that comes nearest to a mistyped one, or nothing. Begins with a blank. */
export function didYouMean(id: string, existing: Iterable<string>): string {
  const near = nearestWord(id, [...existing]);
  return near === undefined ? '' : ` Did you mean ${quote(near)}?`;
}
