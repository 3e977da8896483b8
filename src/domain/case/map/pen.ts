import type { Layout, Spot } from './layout.ts';

/** Rounds to a tenth, as fine as a map needs. */
export function tenth(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Turns a spot of the layout into x and y of the drawing, mirrored where the text runs from right to left. */
export function toXY({ across, rtl, w }: Layout, [t, l]: Spot): { x: number; y: number } {
  const [x, y] = across ? [t, l] : [l, t];
  return { x: rtl ? w - x : x, y };
}

/** A spot as it stands in path data. */
export function point(layout: Layout, spot: Spot): string {
  const { x, y } = toXY(layout, spot);
  return `${String(tenth(x))} ${String(tenth(y))}`;
}

/** A line with rounded corners as path data: line to, corner, end of corner, line to, and so on. */
export function turns(layout: Layout, spots: readonly Spot[]): string {
  return spots.map((spot, i) => `${['L', 'Q', ''][i % 3] ?? ''}${point(layout, spot)}`).join(' ');
}

/** A curve as path data, by its two handles and its end. */
export function curve(layout: Layout, ...spots: readonly [Spot, Spot, Spot]): string {
  return `C${spots.map((spot) => point(layout, spot)).join(' ')}`;
}
