import type { Passage } from './passages.ts';
import { plainText } from './plain-text.ts';

/** How much of the letters must agree before a stretch of words is worth showing. */
const ALIKE = 0.6;

/** The stretch of words, as long as the quotation, that is most like it; `undefined` when none is close. */
export function nearestPassage(
  quotation: string,
  passages: readonly Passage[],
): { mark: string; excerpt: string } | undefined {
  const plain = plainText(quotation);
  const wanted = triples(plain);
  const length = plain.split(' ').length;
  let best: { mark: string; excerpt: string } | undefined;
  let most = ALIKE;
  for (const { mark, text } of passages) {
    const words = text.split(' ');
    for (let at = 0; at === 0 || at + length <= words.length; at++) {
      const stretch = words.slice(at, at + length).join(' ');
      const alike = likeness(wanted, triples(stretch));
      if (alike > most) {
        most = alike;
        best = { mark, excerpt: `${at > 0 ? '… ' : ''}${stretch}${at + length < words.length ? ' …' : ''}` };
      }
    }
  }
  return best;
}

/** Every three letters in a row, in small letters. */
function triples(text: string): Set<string> {
  const letters = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)));
}

/** 1 when both have the same triples, 0 when they share none. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const triple of b) if (a.has(triple)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
