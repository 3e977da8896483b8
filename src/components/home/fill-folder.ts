import type { CourseToComplete } from '../../domain/course/completion.ts';
import { caseStanding } from '../../domain/course/standing.ts';
import type { WhereNext } from '../../domain/course/where-next.ts';
import type { Progress } from '../../domain/record/progress.ts';
import type { WhereWords } from '../../i18n/en/home.ts';
import { fill } from '../../i18n/fill.ts';
import type { PlacedStation } from './stations.ts';
import { whenInWords } from './when.ts';
import { nextText, resumeText, type WhereText } from './where-text.ts';

/** Puts into the folder where to go on. On a first visit it stays as it was built. */
export function fillFolder(
  folder: HTMLElement,
  where: WhereNext,
  stations: readonly PlacedStation[],
  progress: Progress,
  words: WhereWords,
): void {
  const placed = (station: { kind: string; id: string } | undefined): PlacedStation | undefined =>
    stations.find(({ kind, id }) => kind === station?.kind && id === station.id);
  if (where.is === 'start' || where.is === 'finished') return;
  const station = placed(where.station);
  if (!station) return;
  const resumed = where.is === 'resume';
  const label = resumed
    ? fill(words.resume.label, { when: whenInWords(new Date(where.at), new Date(), words.locale) })
    : words.next.label;
  const then = placed(where.then);
  const thenWords = resumed ? words.resume.then : words.next.then;
  write(
    folder,
    label,
    resumed ? resumeText(station, progress, words) : nextText(station, words),
    then && { href: then.href, text: fill(thenWords, { title: then.title }) },
  );
}

/** Puts the final test or the certificate into the folder. */
export function fillAfter(
  folder: HTMLElement,
  after: 'final-test' | 'certificate',
  where: WhereNext,
  stations: readonly PlacedStation[],
  progress: Progress,
  { completion }: CourseToComplete,
  { after: words }: WhereWords,
): void {
  const t = words[after];
  const href = `${after}.html`;
  if (after === 'certificate') {
    const open = stations.filter(
      ({ kind, id }) => kind === 'case' && caseStanding(progress.cases[id]) !== 'done',
    ).length;
    const text = open > 0 ? fill(words.certificate.open, { n: open }) : t.text;
    write(folder, t.label, { ...t, text, href }, { href: 'action-plan.html', text: t.then });
    return;
  }
  const next =
    'station' in where
      ? stations.find(({ kind, id }) => kind === where.station.kind && id === where.station.id)
      : undefined;
  const then = next && { href: next.href, text: fill(t.then, { title: next.title }) };
  write(folder, t.label, { ...t, text: fill(t.text, { n: completion.finalQuestions }), href }, then);
}

function write(folder: HTMLElement, label: string, where: WhereText, then?: { href: string; text: string }): void {
  const part = (name: string) => folder.querySelector<HTMLElement>(`[data-part="${name}"]`);
  part('label')?.replaceChildren(label);
  part('title')?.replaceChildren(where.title);
  part('text')?.replaceChildren(where.text);
  const action = folder.querySelector<HTMLAnchorElement>('[data-action="continue"]');
  action?.replaceChildren(where.action);
  action?.setAttribute('href', where.href);
  const other = part('then');
  if (!other) return;
  other.hidden = then === undefined;
  if (!then) return;
  other.replaceChildren(then.text);
  other.setAttribute('href', then.href);
}
