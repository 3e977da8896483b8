/** Something in double curly quotation marks. */
export interface Quotation {
  /** What stands between the marks; marks within marks belong to it. */
  text: string;
  /** Of the opening mark, in the text that was searched. */
  offset: number;
  /** `never-closed`: no closing mark before the end of the paragraph. `never-opened`: a closing mark alone. */
  fault?: 'never-closed' | 'never-opened';
}

/** Finds everything that stands in “…”, in order. A quotation ends within its paragraph. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[“”]|\n[^\S\n]*\n|$/g)) {
    if (sign === '“') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (sign === '”') {
      if (depth === 0) found.push({ text: '', offset: index, fault: 'never-opened' });
      if (depth === 1) found.push({ text: text.slice(start + 1, index), offset: start });
      depth = Math.max(0, depth - 1);
    } else {
      if (depth > 0) found.push({ text: text.slice(start + 1, index), offset: start, fault: 'never-closed' });
      depth = 0;
    }
  }
  return found;
}
