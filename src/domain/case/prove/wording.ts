/** An id or a few words as they stand in a message. */
export function quote(text: string): string {
  return `‘${text}’`;
}

/** ‘a’, ‘b’ and ‘c’. */
export function list(items: readonly string[]): string {
  const quoted = items.map(quote);
  const last = quoted.pop() ?? 'none';
  return quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
}

/** No words, 1 word, 2 words. */
export function count(n: number, one: string, other = `${one}s`): string {
  return `${n === 0 ? 'no' : String(n)} ${n === 1 ? one : other}`;
}

/** How many words a text has. What holds neither a letter nor a digit, such as a dash, is no word. */
export function words(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
