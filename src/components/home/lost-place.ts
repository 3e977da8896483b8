import { whereNext } from '../../domain/course/where-next.ts';
import { lastTouched } from '../../domain/record/last-touched.ts';
import type { WhereWords } from '../../i18n/en/home.ts';
import { $events, $progress, whenReady } from '../../stores/record.ts';
import { stationsIn } from './stations.ts';
import { resumeText } from './where-text.ts';

/** `<lost-place>`: on the page for unknown addresses, the way back to where the learner was, if the record knows it. */
class LostPlace extends HTMLElement {
  connectedCallback(): void {
    void whenReady().then(() => {
      this.#show();
    });
  }

  #show(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as WhereWords;
    const known = this.querySelector('template')?.content;
    const stations = known ? stationsIn(known) : [];
    const where = whereNext(stations, $progress.get(), lastTouched($events.get()));
    if (where.is !== 'resume') return;
    const { kind, id } = where.station;
    const station = stations.find((each) => each.kind === kind && each.id === id);
    const row = this.querySelector<HTMLElement>('[data-place]');
    const link = row?.querySelector('a');
    if (!station || !row || !link) return;
    const { title, href } = resumeText(station, $progress.get(), words);
    link.textContent = title;
    link.setAttribute('href', href);
    row.hidden = false;
  }
}

customElements.define('lost-place', LostPlace);
