import { make } from '../make/make.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The triangle of a refusal, or the tick of what is done. */
export function signOf(sign: 'no' | 'ok'): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'sg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#s-${sign}`);
  svg.append(use);
  return svg;
}

/** A line with its sign. */
export function withSign(text: string, sign: 'no' | 'ok' = 'no'): HTMLElement {
  return make('p', 'sign', signOf(sign), make('span', '', text));
}
