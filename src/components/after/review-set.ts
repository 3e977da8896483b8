import { reviewAsked } from '../../domain/course/review-asked.ts';
import { reviewSet, type Chosen, type ReviewCourse } from '../../domain/course/review-set.ts';
import type { ThreadId } from '../../domain/course/threads.ts';
import type { TestName } from '../../domain/record/events.ts';
import { foldTests, type TestAttempt } from '../../domain/record/tests.ts';
import type { ReviewWords } from '../../i18n/en/review.ts';
import { fill } from '../../i18n/fill.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { $events, $progress, append, whenReady } from '../../stores/record.ts';
import { focusOn } from '../make/make.ts';
import { showDone } from './review-done.ts';
import { showSituation } from './review-situation.ts';

export type PageWords = ReviewWords & { threads: Record<ThreadId, string> };

export interface PageCourse extends ReviewCourse {
  lessons: Record<string, { title: string; href: string }>;
  cases: Record<string, string>;
}

/** `<review-set>`: the review that the address names, `#1` to `#3`: situation after situation, the reason before the answer. */
class ReviewSet extends HTMLElement {
  connectedCallback(): void {
    const begin = () => {
      run(this, Number(/[123]/.exec(location.hash)?.[0] ?? 1));
    };
    void whenReady().then(begin);
    addEventListener('hashchange', begin);
  }
}

function run(host: HTMLElement, which: number): void {
  const words = JSON.parse(host.dataset.words ?? '{}') as PageWords;
  const course = JSON.parse(host.dataset.course ?? '{}') as PageCourse;
  const room = host.querySelector<HTMLElement>('[data-room]');
  const frame = host.querySelector<HTMLTemplateElement>('[data-frame]');
  if (!room || !frame) return;
  const test = `review-${which}` as TestName;
  const when = words.when[which - 1] ?? '';
  let attempt = latest();
  proceed(false);

  function latest(): TestAttempt | undefined {
    return foldTests($events.get())[test]?.at(-1);
  }

  /** The situations stay those of the moment when the attempt began, as far as the course still has them. */
  function situations(): Chosen[] {
    const begun = attempt?.startedAt ?? Infinity;
    const before = $events.get().filter(({ at }) => at < begun);
    return reviewAsked(reviewSet(which, course, before), course, attempt);
  }

  function stands({ id }: Chosen): boolean {
    const [given = ''] = attempt?.answers[id]?.response ?? [];
    return course.keys[id]?.right.includes(given) ?? false;
  }

  /** To the first situation without an answer, or to the end. */
  function proceed(moved: boolean): void {
    attempt = latest();
    const set = situations();
    const at = set.findIndex(({ id }) => !attempt?.answers[id]);
    if (at < 0 && attempt && !attempt.done) {
      append({ verb: 'completed', test, attempt: attempt.id, right: set.filter(stands).length, of: set.length });
    }
    if (at < 0) end(set);
    else ask(set, at);
    if (moved) focusOn(room?.querySelector('h1') ?? null);
  }

  function ask(set: readonly Chosen[], at: number): void {
    const situation = set[at];
    if (!situation || !room || !frame) return;
    const { id } = situation;
    const values = { when, n: at + 1, of: set.length };
    tell(fill(words.step, { ...values, because: becauseOf(situation) }), at);
    const note = `${test}-${id}`;
    const isOpen = attempt && !attempt.done;
    room.replaceChildren(frame.content.cloneNode(true));
    showSituation(room, host.querySelector<HTMLTemplateElement>(`[data-item="${id}"]`), {
      words,
      heading: fill(words.heading, values),
      reason: isOpen ? ($progress.get().notes[note] ?? '') : '',
      isLast: at === set.length - 1,
      onReason(text) {
        if (text !== ($progress.get().notes[note] ?? '')) append({ verb: 'commented', note, text });
      },
      onAnswer(choice) {
        if (!attempt || attempt.done) append({ verb: 'initialized', test, seed: which, content: CONTENT_VERSION });
        attempt = latest();
        if (attempt) append({ verb: 'answered', question: id, response: [choice], attempt: attempt.id });
      },
      onNext() {
        proceed(true);
      },
    });
  }

  function end(set: readonly Chosen[]): void {
    if (!room) return;
    tell(fill(words.done.step, { when }), set.length);
    const again = set.filter((each) => !stands(each)).map(({ id }) => course.keys[id]?.lesson ?? '');
    const lessons = [...new Set(again)].flatMap((lesson) => course.lessons[lesson] ?? []);
    showDone(room, which, lessons, words, () => {
      append({ verb: 'initialized', test, seed: which, content: CONTENT_VERSION });
      proceed(true);
    });
  }

  function becauseOf({ because, thread }: Chosen): string {
    const { because: t } = words;
    if (!because) return fill(t.nothing, { title: words.threads[thread] });
    if ('case' in because) return fill(t.case, { title: course.cases[because.case] ?? '' });
    return fill(t.lesson, { title: course.lessons[because.lesson]?.title ?? '' });
  }
}

/** The line above the sheet, and its three knots. */
function tell(step: string, at: number): void {
  document.querySelector('[data-step]')?.replaceChildren(step);
  document.querySelectorAll('.steps i').forEach((knot, index) => {
    knot.className = index < at ? 'done' : index === at ? 'now' : '';
  });
}

customElements.define('review-set', ReviewSet);
