/**
 * The order in which a learner first sees the parts of a question: the same on every visit, and of three or more never the right one.
 * @param seed the id of the question
 */
export function shuffled<Part extends { id: string }>(parts: readonly Part[], seed: string): Part[] {
  const mixed = [...parts].sort((a, b) => hash(seed + a.id) - hash(seed + b.id));
  const same = mixed.every((part, index) => part === parts[index]);
  return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** FNV-1a, and a last mixing: without it ids that differ in their last letter alone keep nearly one order. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
