/** A line of the list that tells a drawing in words, and what it rests on. */
export interface InWords {
  name?: string;
  says: string;
  cites?: readonly string[];
}

/** Makes sentences of labels: each gets its full stop, unless it ends with a sign of its own. */
export function sentences(...labels: readonly (string | undefined)[]): string {
  return labels
    .filter((label) => label !== undefined)
    .map((label) => (/[.?!]$/.test(label) ? label : `${label}.`))
    .join(' ');
}
