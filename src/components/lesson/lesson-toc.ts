import { fill } from '../../i18n/fill.ts';
import { $progress, append, whenReady } from '../../stores/record.ts';
import { pageWords, setAria } from './element.ts';

/** `<lesson-toc data-lesson>`: which sections were read, where the reader is, and that the lesson was read to its end. */
class LessonToc extends HTMLElement {
  connectedCallback(): void {
    follow(this);
  }
}

function follow(toc: HTMLElement): void {
  const { lesson = '' } = toc.dataset;
  const words = pageWords();
  const links = [...toc.querySelectorAll('a')];
  const heads = links.flatMap(({ hash }) => document.querySelector<HTMLElement>(hash) ?? []);
  const end = document.querySelector('.lesson > .words, .lesson > .acts') ?? toc;
  /** The headings, and what follows the last section. */
  const marks: Element[] = [...heads, end];
  const met = new Set<Element | undefined>();
  const passed = new Set<Element>();
  let now = 0;
  let furthest = -1;
  $progress.subscribe(draw);
  void whenReady().then(() => {
    // Answers that came back have moved what the address points to.
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    watch();
  });

  function watch(): void {
    const passing = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          if (isIntersecting || boundingClientRect.top < 0) passed.add(target);
          else passed.delete(target);
        }
        now = Math.max(0, heads.map((head) => passed.has(head)).lastIndexOf(true));
        draw();
        arrive();
      },
      // All that lies above counts, so that no jump can pass a heading unseen.
      { rootMargin: '9999999px 0px -55% 0px' },
    );
    // A section is read when what follows it comes into view, and its heading had been in view before: a jump reads nothing.
    // What Tab has just carried over the upper edge counts as well: a browser puts what it focuses into the middle.
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          met.add(target);
          read(marks.indexOf(target) - 1);
        }
      },
      { rootMargin: '60% 0px 0px' },
    );
    for (const head of heads) passing.observe(head);
    for (const mark of marks) seen.observe(mark);
  }

  function arrive(): void {
    if (now <= furthest) return;
    furthest = now;
    const page = `lesson-${lesson}.html`;
    const section = heads[now]?.id ?? '';
    const { place } = $progress.get();
    if (place?.page !== page || place.section !== section) append({ verb: 'launched', page, section });
  }

  function read(index: number): void {
    const head = heads[index];
    if (!head || !met.has(head)) return;
    const { sections = [], completed = false } = $progress.get().lessons[lesson] ?? {};
    if (!sections.includes(head.id)) append({ verb: 'experienced', lesson, section: head.id });
    if (index === heads.length - 1 && !completed) append({ verb: 'completed', lesson });
  }

  function draw(): void {
    const done = $progress.get().lessons[lesson]?.sections ?? [];
    links.forEach((link, index) => {
      const here = index === now;
      setAria(link, 'current', here && 'step');
      if (link.parentElement)
        link.parentElement.className = here ? 'now' : done.includes(link.hash.slice(1)) ? 'done' : '';
    });
    toc.querySelector('p')?.replaceChildren(fill(words.tocPlace, { n: now + 1, of: links.length }));
  }
}

customElements.define('lesson-toc', LessonToc);
