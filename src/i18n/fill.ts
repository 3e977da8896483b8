/** Puts values into a catalogue sentence: `fill('Decision {n}', { n: 3 })` → `Decision 3`. An unknown name stays as it is. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a catalogue entry that goes with a number, by the plural rules of the language, with the number filled in. */
export function plural(forms: { one: string; other: string }, n: number, language: string): string {
  const form = new Intl.PluralRules(language).select(n);
  return fill(form === 'one' ? forms.one : forms.other, { n });
}
