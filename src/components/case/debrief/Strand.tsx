import type { StrandCell } from '../../../domain/case/threads.ts';
import { Mark } from '../Mark.tsx';

type Line = [cls: string, d: string];

const SEGMENTS: Record<StrandCell['seg'], Line[]> = {
  whole: [['st-whole', 'M0 12H100']],
  thin: [
    ['st-thin', 'M0 10H100'],
    ['st-thin', 'M0 14H100'],
  ],
  fray: [
    ['st-fibre', 'M0 12C22 -1 70 1 100 10'],
    ['st-fibre', 'M0 12C40 9 60 15 100 12'],
    ['st-fibre', 'M0 12C22 25 70 23 100 14'],
  ],
  cut: [
    ['st-whole', 'M0 12H7'],
    ['st-fibre', 'M7 12C13 12 17 9 19 4'],
    ['st-fibre', 'M7 12C14 12.5 19 13 26 11'],
    ['st-fibre', 'M7 12C12 13 15 16 16 21'],
    ['st-fibre', 'M93 12C88 12 84 15 82 19'],
    ['st-fibre', 'M93 12C86 11.5 80 11 74 13'],
    ['st-fibre', 'M93 12C89 11 86 8 85 4'],
    ['st-loose', 'M93 12H100'],
  ],
  loose: [['st-loose', 'M0 12H100']],
  tie: [
    ['st-tie', 'M3 4V20'],
    ['st-tie', 'M11 4V20'],
    ['st-whole', 'M0 12H100'],
  ],
  none: [['st-none', 'M0 12H100']],
};

function Segment({ seg }: { seg: StrandCell['seg'] }) {
  return (
    <svg className="seg" viewBox="0 0 100 24" preserveAspectRatio="none">
      {SEGMENTS[seg].map(([cls, d]) => (
        <path key={d} className={cls} d={d} />
      ))}
    </svg>
  );
}

/** One thread drawn through the decisions of a run: whole, frayed, cut, bound again, or dots where nothing tested it. */
export function Strand({ cells, unmet }: { cells: StrandCell[]; unmet: boolean }) {
  const shown: StrandCell[] = unmet ? [{ seg: 'none' }] : cells;
  return (
    <span className="strand" aria-hidden="true">
      {shown.map((cell, index) => (
        <span className="cell" key={index}>
          <Segment seg={cell.seg} />
          {cell.v && <Mark sign={cell.v} />}
        </span>
      ))}
    </span>
  );
}
