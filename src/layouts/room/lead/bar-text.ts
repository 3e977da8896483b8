import { make } from '../../../components/make/make.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { Moment } from './moment.ts';

/** What stands in the bar and in the line under it: case and code; which decision it is. */
export function whereText({ view, desk, code, words }: Moment): [bar: Node[], steps: string] {
  const { steps } = words;
  const { part, decision, phase } = view;
  const session = fill(words.where, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  const name = part?.title ?? desk.plan.map(({ title }) => title).join(', ');
  const bar = [make('b', '', name), document.createTextNode(` · ${session}`)];
  if (phase === 'debrief' || phase === 'ended') return [bar, steps.over];
  if (decision) {
    const { n, of, scene } = decision;
    const title = scene.clock ? `${scene.clock}, ${scene.title}` : scene.title;
    return [bar, of === null ? fill(steps.decision, { n, title }) : fill(steps.decisionOf, { n, of, title })];
  }
  if (phase === 'lobby' || !part) return [bar, steps.lobby];
  return [bar, fill(part.of > 1 ? steps.brief : steps.briefOne, { n: part.n, of: part.of, title: part.title })];
}

/** How many phones there are. */
export function roomText({ count: { joined, present }, words }: Moment): string {
  return joined > present ? fill(words.away, { joined, present }) : plural(words.connected, present, words.locale);
}
