/**
 * A text as it is compared: one kind of quotation mark and of apostrophe, single ordinary spaces, no Markdown
 * emphasis, no footnote marks, `[…]` as `…`. Letters, capitals and all other signs stay as they are.
 */
export function plainText(text: string): string {
  return text
    .replace(/\[\^[^\]]+\]|[⁰¹²³⁴-⁹]+/gu, '')
    .replace(/[*_]/g, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\[…\]/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The parts of a quotation between its gaps, as they are compared; a comma or full stop at the very end is left out. */
export function quotedParts(quotation: string): string[] {
  return plainText(quotation)
    .replace(/[.,]$/, '')
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
