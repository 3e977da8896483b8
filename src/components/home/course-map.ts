import { afterCourse } from '../../domain/course/after-course.ts';
import { alongRoute } from '../../domain/course/along-route.ts';
import { caseStand } from '../../domain/course/case-stops.ts';
import type { CourseToComplete } from '../../domain/course/completion.ts';
import type { Standing } from '../../domain/course/standing.ts';
import { openRun } from '../../domain/course/standing.ts';
import { standingOf, whereNext } from '../../domain/course/where-next.ts';
import { lastTouched, type Touched } from '../../domain/record/last-touched.ts';
import type { Progress } from '../../domain/record/progress.ts';
import type { WhereWords } from '../../i18n/en/home.ts';
import { fill } from '../../i18n/fill.ts';
import { $events, $progress, whenReady } from '../../stores/record.ts';
import { showExtras } from './extras.ts';
import { fillAfter, fillFolder } from './fill-folder.ts';
import { stationsIn, type PlacedStation } from './stations.ts';

/** `<course-map>`: draws what the record says into the home page, which is complete without it: rows, strands, and the folder. */
class CourseMap extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as WhereWords;
  readonly #course = JSON.parse(this.dataset.course ?? '{}') as CourseToComplete;
  readonly #routes = JSON.parse(this.dataset.routes ?? '{}') as Record<string, string[]>;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    void whenReady().then(() => {
      const draw = () => {
        this.#draw($progress.get(), lastTouched($events.get()));
      };
      this.#stop = $progress.listen(draw);
      // After the settings, which show what goes with the role.
      const later = () => setTimeout(draw);
      this.addEventListener('change', later);
      addEventListener('storage', later);
      draw();
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #draw(progress: Progress, touched: Touched): void {
    const role = this.querySelector('[data-if-role]:not([hidden])')?.getAttribute('data-if-role') ?? '';
    const route = this.#routes[role] ?? [];
    const stations = alongRoute(stationsIn(this), route);
    this.#drawRoute(stations, role, route);
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
    const completion = showExtras(this, this.#course, progress, $events.get(), this.#words);
    const after = afterCourse(where.is, completion);
    if (folder && after) fillAfter(folder, after, where, stations, progress, this.#course, this.#words);
    else if (folder) fillFolder(folder, where, stations, progress, this.#words);
    this.dataset.drawn = '';
  }

  /** Marks the stops of the route, and shows in the list of roles whose it is. */
  #drawRoute(stations: readonly PlacedStation[], role: string, route: readonly string[]): void {
    for (const { element, href } of stations) {
      const n = route.indexOf(href) + 1;
      const mark = element.querySelector<HTMLElement>('[data-stop]');
      mark?.replaceChildren(n > 0 ? fill(this.#words.stop, { n, of: route.length }) : '');
      mark?.toggleAttribute('hidden', n === 0);
    }
    const line = this.querySelector<HTMLElement>('[data-roleline]');
    line?.toggleAttribute('hidden', false);
    const list = line?.querySelector('select');
    if (list) list.value = role;
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
  if (run && station.stops && !(run.whatIf && own?.ended)) {
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
