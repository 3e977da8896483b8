import { afterCourse } from '../../domain/course/after-course.ts';
import { alongRoute } from '../../domain/course/along-route.ts';
import { caseStand } from '../../domain/course/case-stops.ts';
import type { CourseToComplete } from '../../domain/course/completion.ts';
import type { Standing } from '../../domain/course/standing.ts';
import { openRun } from '../../domain/course/standing.ts';
import { standingOf, whereNext } from '../../domain/course/where-next.ts';
import { lastTouched } from '../../domain/record/last-touched.ts';
import type { Progress } from '../../domain/record/progress.ts';
import type { WhereWords } from '../../i18n/en/home.ts';
import { fill } from '../../i18n/fill.ts';
import { $events, $progress, whenReady } from '../../stores/record.ts';
import { showExtras } from './extras.ts';
import { fillAfter, fillFolder } from './fill-folder.ts';
import { stationsIn, type PlacedStation } from './stations.ts';

/** `<course-map>`: draws what the record says into the home page, which is complete without it: rows, strands, and the folder. */
class CourseMap extends HTMLElement {
  connectedCallback(): void {
    void whenReady().then(() => {
      drawAlways(this);
    });
  }
}

// Outside the class, in functions: private members weigh much in the form that older browsers need.
function drawAlways(map: HTMLElement): void {
  const words = JSON.parse(map.dataset.words ?? '{}') as WhereWords;
  const course = JSON.parse(map.dataset.course ?? '{}') as CourseToComplete;
  const routes = JSON.parse(map.dataset.routes ?? '{}') as Record<string, string[]>;
  // After the settings, which show what goes with the role.
  const later = () => setTimeout(draw);
  $progress.listen(draw);
  map.addEventListener('change', later);
  addEventListener('storage', later);
  draw();

  function draw(): void {
    const progress = $progress.get();
    const touched = lastTouched($events.get());
    const role = map.querySelector('[data-if-role]:not([hidden])')?.getAttribute('data-if-role') ?? '';
    const route = routes[role] ?? [];
    const stations = alongRoute(stationsIn(map), route);
    drawRoute(stations, role, route);
    const where = whereNext(stations, progress, touched);
    for (const station of stations) {
      const standing = standingOf(station, progress, touched);
      const state = station.element.querySelector('[data-state]');
      if (state) state.textContent = stateInWords(station, standing, progress, words);
      station.element.classList.toggle('now', where.is === 'resume' && isSame(where.station, station));
      const thread = station.element.dataset.threadOf;
      if (thread) colour(thread, standing);
    }
    const folder = map.querySelector<HTMLElement>('[data-folder]');
    const completion = showExtras(map, course, progress, $events.get(), words);
    const after = afterCourse(where.is, completion);
    if (folder && after) fillAfter(folder, after, where, stations, progress, course, words);
    else if (folder) fillFolder(folder, where, stations, progress, words);
    map.dataset.drawn = '';
  }

  /** Marks the stops of the route, and shows in the list of roles whose it is. */
  function drawRoute(stations: readonly PlacedStation[], role: string, route: readonly string[]): void {
    for (const { element, href } of stations) {
      const n = route.indexOf(href) + 1;
      const mark = element.querySelector<HTMLElement>('[data-stop]');
      mark?.replaceChildren(n > 0 ? fill(words.stop, { n, of: route.length }) : '');
      mark?.toggleAttribute('hidden', n === 0);
    }
    const line = map.querySelector<HTMLElement>('[data-roleline]');
    line?.toggleAttribute('hidden', false);
    const list = line?.querySelector('select');
    if (list) list.value = role;
  }

  function colour(thread: string, standing: Standing): void {
    map.querySelectorAll(`[data-thread="${thread}"]`).forEach((part) => {
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
