import { caseStand } from '../../domain/course/case-stops.ts';
import type { Standing } from '../../domain/course/standing.ts';
import { openRun } from '../../domain/course/standing.ts';
import { standingOf, whereNext } from '../../domain/course/where-next.ts';
import { lastTouched, type Touched } from '../../domain/record/last-touched.ts';
import type { Progress } from '../../domain/record/progress.ts';
import type { WhereWords } from '../../i18n/en/home.ts';
import { fill } from '../../i18n/fill.ts';
import { $events, $progress, whenReady } from '../../stores/record.ts';
import { fillFolder } from './fill-folder.ts';
import { stationsIn, type PlacedStation } from './stations.ts';

/** `<course-map>`: draws what the record says into the home page, which is complete without it: rows, strands, and the folder. */
class CourseMap extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as WhereWords;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    void whenReady().then(() => {
      this.#stop = $progress.subscribe((progress) => {
        this.#draw(progress, lastTouched($events.get()));
      });
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #draw(progress: Progress, touched: Touched): void {
    const stations = stationsIn(this);
    const where = whereNext(stations, progress, touched);
    for (const station of stations) {
      const standing = standingOf(station, progress, touched);
      const state = station.element.querySelector('[data-state]');
      if (state) state.textContent = stateInWords(station, standing, progress, this.#words);
      station.element.classList.toggle('now', where.is === 'resume' && isSame(where.station, station));
      const thread = station.element.dataset.threadOf;
      if (thread) this.#colour(thread, standing);
    }
    const folder = this.querySelector<HTMLElement>('[data-folder]');
    if (folder) fillFolder(folder, where, stations, progress, this.#words);
    this.dataset.drawn = '';
  }

  #colour(thread: string, standing: Standing): void {
    this.querySelectorAll(`[data-thread="${thread}"]`).forEach((part) => {
      for (const each of ['todo', 'part', 'done'] as const) part.classList.toggle(each, each === standing);
    });
  }
}

function stateInWords(station: PlacedStation, standing: Standing, progress: Progress, words: WhereWords): string {
  if (station.kind === 'lesson') {
    const read = progress.lessons[station.id]?.sections.length ?? 0;
    const part = fill(words.section, { n: Math.min(read + 1, station.sections), of: station.sections });
    return { todo: '', part, done: words.done }[standing];
  }
  const own = progress.cases[station.id];
  const run = openRun(own);
  if (run && station.stops && !run.whatIf) {
    const stand = caseStand(station.stops, run);
    return stand.is === 'ended' ? words.ended : fill(words.decision, { n: stand.n, of: stand.of });
  }
  if (own?.ended) return station.stops?.endings[own.lastEnding ?? ''] ?? words.done;
  return own?.skipped ? words.skipped : fill(words.minutes, { n: station.minutes });
}

function isSame(a: { kind: string; id: string }, b: { kind: string; id: string }): boolean {
  return a.kind === b.kind && a.id === b.id;
}

customElements.define('course-map', CourseMap);
