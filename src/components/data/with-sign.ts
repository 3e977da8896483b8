import { make } from '../make/make.ts';
import { svg } from '../make/svg.ts';

/** The triangle of a refusal, or the tick of what is done. */
export function signOf(sign: 'no' | 'ok'): SVGElement {
  return svg('svg', { class: 'sg', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('use', { href: `#s-${sign}` }));
}

/** A line with its sign. */
export function withSign(text: string, sign: 'no' | 'ok' = 'no'): HTMLElement {
  return make('p', 'sign', signOf(sign), make('span', '', text));
}
