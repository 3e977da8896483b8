/** An icon of the installed course: its file, its size, and how much of it is free around the drawing. */
export interface Icon {
  file: string;
  size: number;
  /** `maskable`: a system may cut it to a circle of four fifths. */
  purpose: 'any' | 'maskable';
  margin: number;
}

/** Every size in both forms. */
export const ICONS: readonly Icon[] = [192, 512].flatMap((size): Icon[] => [
  { file: `icon-${size}.png`, size, purpose: 'any', margin: 0.06 },
  { file: `icon-mask-${size}.png`, size, purpose: 'maskable', margin: 0.16 },
]);
