/** Breaks a label into at most `lines` lines of about `max` letters. A word is never cut; what is left over stays on the last line. */
export function wrap(label: string, max: number, lines: number): string[] {
  const out = [''];
  for (const word of label.split(' ')) {
    const longer = `${out.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= max || out.length >= lines) out[out.length - 1] = longer;
    else out.push(word);
  }
  return out.filter(Boolean);
}
