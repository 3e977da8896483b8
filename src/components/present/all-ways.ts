import { fill } from '../../i18n/fill.ts';
import { caseMaps } from './draw-case-map.ts';
import { loadCase } from './load-case.ts';

/** The map of a case with nobody’s path in it. Rejects when the page of the case cannot be had. */
export async function allWays(id: string, title: string): Promise<SVGElement[]> {
  const { graph, words } = await loadCase(id);
  return caseMaps(graph, { path: [] }, { title: fill(title, { title: graph.title }), kinds: words.case.kinds });
}
