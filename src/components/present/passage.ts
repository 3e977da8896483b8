import type { Verdict } from '../../domain/case/graph.ts';
import { make } from '../make/make.ts';
import { svg } from '../make/svg.ts';

/** A passage of the course, which the build rendered as HTML. Nothing that anybody typed in the room ever comes here. */
export function passage(html: string, look = ''): HTMLElement {
  const made = make('div', look);
  made.innerHTML = html;
  return made;
}

type Sign = 'held' | 'strain' | 'breach';

/** A sign from the sprite: a shape that says the same as its colour. */
function sign(name: Sign): SVGElement {
  const made = svg('svg', { class: `v v-${name}`, viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  made.append(svg('use', { href: `#v-${name}` }));
  return made;
}

/** A verdict: sign and word. */
export function verdictWord(verdict: Verdict, words: Record<Verdict, string>): HTMLElement {
  const name = ({ 'rights-based': 'held', partly: 'strain', breach: 'breach' } as const)[verdict];
  return make('span', `verdict v-${name}`, sign(name), words[verdict]);
}
