/** What must hold, and what must not, for a choice to be offered or for an echo to appear. */
export interface Condition {
  needs: readonly string[];
  lacks: readonly string[];
}

/** Says whether a condition is met by the facts known so far. */
export function holds(facts: readonly string[], { needs, lacks }: Condition): boolean {
  return needs.every((fact) => facts.includes(fact)) && !lacks.some((fact) => facts.includes(fact));
}

/**
 * Adds what a choice teaches to what is known.
 * The result is sorted and free of duplicates: the same knowledge is always the same list, however it was gained.
 */
export function learn(facts: readonly string[], taught: readonly string[]): string[] {
  return [...new Set([...facts, ...taught])].sort();
}
