import { certificateOf, type Certificate } from '../../domain/course/certificate.ts';
import type { CourseToComplete } from '../../domain/course/completion.ts';
import { $events, whenReady } from '../../stores/record.ts';

/** `<course-certificate>`: shows what is missing or the certificate. The name goes from the field to the sheet and nowhere else. */
class CourseCertificate extends HTMLElement {
  connectedCallback(): void {
    const course = JSON.parse(this.dataset.course ?? '{}') as CourseToComplete;
    const field = this.querySelector<HTMLInputElement>('[data-name]');
    const name = this.querySelector<HTMLElement>('.name');
    if (!field || !name) return;
    const write = () => {
      const typed = field.value.trim();
      name.textContent = typed || (name.dataset.nobody ?? '');
      name.classList.toggle('nobody', typed === '');
    };
    const forget = () => {
      field.value = '';
      write();
    };
    forget();
    field.addEventListener('input', write);
    // A page that comes back from the browser’s memory would bring the name with it.
    addEventListener('pagehide', forget);
    const print = this.querySelector<HTMLButtonElement>('[data-action="print"]');
    if (print) {
      print.onclick = () => {
        window.print();
      };
    }
    void whenReady().then(() => {
      $events.subscribe((events) => {
        show(this, certificateOf(events, course), this.dataset.locale ?? 'en');
      });
    });
  }
}

function show(host: HTMLElement, certificate: Certificate, locale: string): void {
  const { completion, completedAt, passedAt, cases, openLessons, openCases } = certificate;
  const hide = (selector: string, hidden: (element: HTMLElement) => boolean) => {
    host.querySelectorAll<HTMLElement>(selector).forEach((element) => {
      element.hidden = hidden(element);
    });
  };
  const date = (name: string, at: number | undefined) => {
    const said = at === undefined ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
    host.querySelector(`[data-date="${name}"]`)?.replaceChildren(said);
  };
  hide('[data-part="missing"]', () => completion.completed);
  hide('[data-part="ready"]', () => !completion.completed);
  hide('[data-part="test"]', () => completion.passed);
  hide('[data-if-passed]', ({ dataset }) => (dataset.ifPassed === 'yes') !== completion.passed);
  hide('[data-lesson-row]', ({ dataset }) => !openLessons.includes(dataset.lessonRow ?? ''));
  hide('[data-case-row]', ({ dataset }) => !openCases.includes(dataset.caseRow ?? ''));
  hide('[data-covered]', ({ dataset }) => !cases.includes(dataset.covered ?? ''));
  hide('[data-rule]', ({ dataset }) => completion.rules[dataset.rule as keyof typeof completion.rules].met);
  date('completed', completedAt);
  date('passed', passedAt);
  host.dataset.drawn = '';
}

customElements.define('course-certificate', CourseCertificate);
