const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** The name under which the events of a code stand: eight letters that depend on all of its signs. */
export function writerOf(values: readonly number[]): string {
  const mixed = values.reduce((sum, value) => (sum * 0x100000001b3n + BigInt(value) + 1n) & 0xffffffffffn, 0n);
  return Array.from({ length: 8 }, (_, index) => LETTERS[Number((mixed >> BigInt(5 * index)) & 31n)] ?? '').join('');
}
