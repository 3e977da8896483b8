import { make } from '../../components/make/make.ts';
import { svg } from '../../components/make/svg.ts';

/** Laid out as rows on a narrow screen, a table would no longer be one for whoever hears it. */
export function withRole<Element extends HTMLElement>(element: Element, role: string): Element {
  element.setAttribute('role', role);
  return element;
}

/** A cell with the name of its column, which is shown where there is no head. */
export function cell(column: string, ...inside: (Node | string)[]): HTMLElement {
  const name = make('span', 'col', column);
  name.setAttribute('aria-hidden', 'true');
  return withRole(make('td', '', name, ...inside), 'cell');
}

/** One count as a bar: outlined before the talk, solid after it, on the same scale. */
export function bar(share: number, outlined: boolean): SVGElement {
  return svg(
    'svg',
    { class: 'bar1', viewBox: '0 0 100 20', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: outlined ? 'bar-1' : 'bar-2', x: 0.5, y: 1, width: share * 99, height: 18 }),
  );
}
