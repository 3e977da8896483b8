import { caseStand } from '../../domain/course/case-stops.ts';
import { openRun } from '../../domain/course/standing.ts';
import type { Progress } from '../../domain/record/progress.ts';
import type { WhereWords } from '../../i18n/en/home.ts';
import { fill } from '../../i18n/fill.ts';
import type { PlacedStation } from './stations.ts';

/** What the folder says. */
export interface WhereText {
  title: string;
  text: string;
  action: string;
  href: string;
}

/** The place where the learner was, in words. */
export function resumeText(station: PlacedStation, progress: Progress, words: WhereWords): WhereText {
  const run = station.kind === 'case' ? openRun(progress.cases[station.id]) : undefined;
  if (run && station.stops) {
    const { is, n, of, title, clock } = caseStand(station.stops, run);
    const t = words.resume[is];
    const place = [clock, title]
      .filter((each) => each !== undefined)
      .map((each) => `${each}.`)
      .join(' ');
    return {
      title: fill(t.title, { title: station.title, n, of, ending: title ?? '' }).replace(/: $/, ''),
      text: fill(t.text, { place }).trim(),
      action: t.action,
      href: station.href,
    };
  }
  const { sections = [] } = progress.lessons[station.id] ?? {};
  const n = Math.min(sections.length + 1, station.sections);
  const { title, text, action } = words.resume.lesson;
  return {
    title: fill(title, { title: station.title, n, of: station.sections }),
    text,
    action,
    href: hrefIn(station, progress),
  };
}

/** What comes next, in words. */
export function nextText(station: PlacedStation, words: WhereWords): WhereText {
  const t = words.next[station.kind];
  const minutes = fill(words.minutes, { n: station.minutes });
  return {
    title: fill(t.title, { title: station.title }),
    text: fill(t.text, { minutes, you: station.you }),
    action: t.action,
    href: station.href,
  };
}

/** The section of the lesson at which the learner was last, if that is the place that the record knows. */
function hrefIn({ href }: PlacedStation, { place }: Progress): string {
  return place?.section !== undefined && place.page === href ? `${href}#${place.section}` : href;
}
