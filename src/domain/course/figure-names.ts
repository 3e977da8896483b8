/** The drawings that a lesson may show by `<Figure name="…" />`, in the order of the course. */
export const FIGURES = [
  'whether-how',
  'return-duties',
  'one-list-many-files',
  'return-bans',
  'two-screenings',
  'best-interests-questions',
  'return-stop-points',
  'papers-and-readers',
  'success-measures',
  'advocacy-chain',
] as const;

export type FigureName = (typeof FIGURES)[number];
