import { expect } from 'vitest';
import { lineOf, type Drawing } from '../../src/components/lesson/figures/drawing.ts';

/** All texts of a drawing, whole again. */
export function wordsOf({ texts }: Drawing): string[] {
  return texts.map(({ lines }) => lines.join(' '));
}

/** Fails on words that leave their drawing. */
export function expectWordsInside({ width, height, texts }: Drawing): void {
  for (const { x, y, lines, kind, end } of texts) {
    const letter = kind === 't' ? 9.6 : 5.6;
    for (const line of lines) {
      const reach = line.length * letter * (kind === 'mid' ? 0.5 : 1);
      expect(end ? x - reach : x, line).toBeGreaterThanOrEqual(0);
      expect(end ? x : x + reach, line).toBeLessThanOrEqual(width);
    }
    expect(y + (lines.length - 1) * lineOf(kind), lines.join(' ')).toBeLessThanOrEqual(height);
  }
}
