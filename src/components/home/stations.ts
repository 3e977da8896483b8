import type { CaseStops } from '../../domain/course/case-stops.ts';
import type { Station } from '../../domain/course/study-path.ts';

/** A station of the path as the page carries it, in `data-` attributes. */
export interface PlacedStation extends Station {
  element: HTMLElement;
  title: string;
  href: string;
  minutes: number;
  /** Sections of a lesson. */
  sections: number;
  /** Of a case: whose place one takes. */
  you: string;
  /** Of a case. */
  stops?: CaseStops;
}

/** All stations in that part of the page, in the order of the path. */
export function stationsIn(root: ParentNode): PlacedStation[] {
  return [...root.querySelectorAll<HTMLElement>('[data-station]')]
    .sort((a, b) => Number(a.dataset.station) - Number(b.dataset.station))
    .map((element) => {
      const { kind, id = '', title = '', minutes, sections, you = '', stops } = element.dataset;
      return {
        element,
        kind: kind === 'case' ? 'case' : 'lesson',
        id,
        title,
        // As written, not as resolved: the page may lie in any folder.
        href: element.querySelector('a')?.getAttribute('href') ?? '',
        minutes: Number(minutes),
        sections: Number(sections ?? 1),
        you,
        ...(stops !== undefined && { stops: JSON.parse(stops) as CaseStops }),
      };
    });
}
