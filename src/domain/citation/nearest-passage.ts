import type { Passage } from './passages.ts';
import { plainText } from './plain-text.ts';

/** The passage that shares most word pairs with the quotation, cut to the stretch that is meant; `undefined` when none is close. */
export function nearestPassage(quotation: string, passages: readonly Passage[]): { mark: string; excerpt: string } | undefined {
  const wanted = keys(plainText(quotation));
  const pairs = new Set(pairsOf(wanted));
  if (pairs.size === 0) return undefined;
  let best: { passage: Passage; shared: number } | undefined;
  for (const passage of passages) {
    const shared = new Set(pairsOf(keys(passage.text)).filter((pair) => pairs.has(pair))).size;
    if (shared > (best?.shared ?? 0)) best = { passage, shared };
  }
  if (best === undefined || best.shared < pairs.size * 0.4) return undefined;
  return { mark: best.passage.mark, excerpt: excerpt(best.passage.text, wanted) };
}

/** The words as they are likened: small letters, no punctuation. */
function keys(text: string): string[] {
  return text.split(' ').map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function excerpt(text: string, wanted: readonly string[]): string {
  const words = text.split(' ');
  const hits = keys(text).map((word) => (wanted.includes(word) ? 1 : 0));
  const length = Math.min(words.length, wanted.length + 2);
  let start = 0;
  let most = -1;
  for (let at = 0; at + length <= words.length; at++) {
    const here = hits.slice(at, at + length).reduce<number>((sum, hit) => sum + hit, 0);
    if (here > most) [start, most] = [at, here];
  }
  const shown = words.slice(start, start + length).join(' ');
  return `${start > 0 ? '… ' : ''}${shown}${start + length < words.length ? ' …' : ''}`;
}
