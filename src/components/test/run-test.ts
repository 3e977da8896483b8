import { neededRight } from '../../domain/course/completion.ts';
import type { Drawable, Drawer } from '../../domain/course/draw.ts';
import { fits } from '../../domain/course/judge.ts';
import { scoreTest, type Score } from '../../domain/course/score.ts';
import { foldTests, type TestAttempt } from '../../domain/record/tests.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { $events, $ready, append } from '../../stores/record.ts';
import { focusOn, setAria } from '../lesson/element.ts';
import type { MakeField } from '../lesson/question/field.ts';
import { openSituation, type Situation } from './situation.ts';

/** An attempt with its questions, to be shown. */
export interface Result {
  attempt: TestAttempt;
  asked: Situation[];
  score: Score;
  attempts: TestAttempt[];
  /** Shows another attempt. */
  turnTo: (attempt: string) => void;
}

/** What the two tests do not share. */
export interface TestKind {
  fields: Record<string, MakeField>;
  /** For each attempt the ids that it asks. */
  draw: (bank: Drawable[], attempts: (TestAttempt & Drawer)[]) => string[][];
  /** Where the learner is, for the heading: the n-th of so many, left open before or not. */
  place: (n: number, of: number, left: boolean) => string;
  /** What the button says that hands in with so many open; empty: it is not offered. */
  stop: (open: number, allLeft: boolean) => string;
  /** Whether a question can be left open for now. */
  canWait: boolean;
  show: (result: Result) => void;
}

/**
 * `<course-test data-test data-size>`: asks the questions of an attempt one by one and shows its result. All that it knows comes from
 * the record, so that a reload, or another tab, finds the same test at the same question.
 */
export function runTest(host: HTMLElement, kind: TestKind): void {
  const find = (selector: string) => need(host.querySelector<HTMLElement>(selector), selector);
  const test = host.dataset.test as 'pretest' | 'final';
  const bank = find('.bank');
  const holders = [...bank.children] as HTMLElement[];
  const drawable = holders.map(({ dataset: { id = '', thread } }) => ({ id, thread: thread as Situation['thread'] }));
  const opened = new Map<string, Situation>();
  const [confirm, later, stop] = ['confirm', 'later', 'stop'].map((name) => find(`[data-action=${name}]`)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let shown: string | undefined;
  let view = '';
  let mine = false;
  let now: { situation: Situation; attempt: string } | undefined;

  find('[data-action=start]').hidden = false;
  for (const button of host.querySelectorAll<HTMLElement>('[data-action=start], [data-action=restart]')) {
    button.onclick = () => {
      shown = undefined;
      act(() =>
        append({
          verb: 'initialized',
          test,
          // One byte: a resume code carries it, and tests that differ in 256 ways differ enough.
          seed: crypto.getRandomValues(new Uint8Array(1))[0] ?? 0,
          content: CONTENT_VERSION,
        }),
      );
    };
  }
  confirm.onclick = () => {
    const response = now?.situation.field.read();
    if (!now || !response) return;
    const { situation, attempt } = now;
    act(() => append({ verb: 'answered', question: situation.id, response, attempt }));
  };
  later.onclick = () => {
    if (!now) return;
    const { situation, attempt } = now;
    act(() => append({ verb: 'skipped', question: situation.id, attempt }));
  };
  stop.onclick = () => {
    const attempt = attemptsNow().at(-1);
    if (attempt)
      act(() => {
        handIn(attempt);
      });
  };
  $events.subscribe(update);
  $ready.subscribe(update);

  /** What the learner does moves the focus; what comes from elsewhere does not. */
  function act(work: () => void): void {
    mine = true;
    work();
    update();
    mine = false;
  }

  function attemptsNow(): TestAttempt[] {
    return foldTests($events.get())[test] ?? [];
  }

  function askedIn(attempts: TestAttempt[], attempt: TestAttempt): Situation[] {
    const drawers = attempts.map((each) => ({ ...each, without: misfits(each) }));
    const ids = kind.draw(drawable, drawers)[attempts.findIndex(({ id }) => id === attempt.id)] ?? [];
    return ids.map((id) => opened.get(id) ?? open(id));
  }

  /** What was answered under an earlier version of the content, and cannot be answered like that any more. */
  function misfits({ content, answers }: TestAttempt): string[] {
    if (content === CONTENT_VERSION) return [];
    return drawable
      .filter(({ id }) => answers[id] && !fits((opened.get(id) ?? open(id)).key, answers[id].response))
      .map(({ id }) => id);
  }

  function open(id: string): Situation {
    const holder = need(
      holders.find(({ dataset }) => dataset.id === id),
      id,
    );
    const { kind: of = '' } = (holder.firstElementChild as HTMLElement).dataset;
    const situation = openSituation(holder, need(kind.fields[of], of), sayButton);
    opened.set(id, situation);
    return situation;
  }

  function handIn(attempt: TestAttempt): void {
    const { right, of } = scoreTest(askedIn(attemptsNow(), attempt), attempt.answers);
    append({ verb: 'completed', test, attempt: attempt.id, right, of });
    if (test !== 'final') return;
    const passMark = Number(document.querySelector('main')?.dataset.mark);
    append({
      verb: right >= neededRight(of, { passMark }) ? 'passed' : 'failed',
      test,
      attempt: attempt.id,
      right,
      of,
    });
  }

  function update(): void {
    if (!$ready.get()) return;
    const attempts = attemptsNow();
    const last = attempts.at(-1);
    if (!last) return;
    const attempt = last.done ? (attempts.find(({ id }) => id === shown) ?? last) : last;
    const asked = askedIn(attempts, attempt);
    const waiting = asked
      .filter(({ id }) => !(id in attempt.answers))
      .sort((a, b) => attempt.left.lastIndexOf(a.id) - attempt.left.lastIndexOf(b.id));
    const [situation] = waiting;
    // All are answered: nothing is left but to hand it in. Not here, where the news is still being told.
    if (!attempt.done && !situation) {
      queueMicrotask(() => {
        act(() => {
          if (!attemptsNow().at(-1)?.done) handIn(attempt);
        });
      });
      return;
    }
    const next = attempt.done
      ? `${attempt.id} ${attempts.length}`
      : `${attempt.id} ${situation?.id} ${attempt.left.length}`;
    if (view === next) return;
    view = next;
    bank.append(...holders);
    for (const each of asked) {
      if (each.attempt !== attempt.id) each.field.clear();
      each.attempt = attempt.id;
    }
    now = !attempt.done && situation ? { situation, attempt: attempt.id } : undefined;
    for (const part of host.querySelectorAll<HTMLElement>('[data-view]')) {
      part.hidden = part.dataset.view !== (now ? 'ask' : 'result');
    }
    const score = scoreTest(asked, attempt.answers);
    if (now) ask(now.situation, attempt, asked, waiting);
    else kind.show({ attempt, asked, score, attempts, turnTo });
    if (attempts.some(({ content }) => content !== CONTENT_VERSION)) {
      void import('./tell-revised.ts').then(({ tellRevised }) => tellRevised(host, { attempt, asked, score }));
    }
    if (!mine) return;
    focusOn(find(now ? '.where' : '[data-view=result] h1'));
    scrollTo(0, 0);
  }

  function turnTo(attempt: string): void {
    shown = attempt;
    act(() => undefined);
  }

  function ask(situation: Situation, { answers, left }: TestAttempt, asked: Situation[], waiting: Situation[]): void {
    find('.asking').replaceChildren(situation.holder);
    find('.where').textContent = kind.place(asked.indexOf(situation) + 1, asked.length, left.includes(situation.id));
    host.querySelectorAll('.dots i').forEach((dot, index) => {
      const { id = '' } = asked[index] ?? {};
      dot.className = id === situation.id ? 'now' : id in answers ? 'done' : '';
    });
    const allLeft = waiting.every(({ id }) => left.includes(id));
    later.hidden = !kind.canWait || (allLeft && waiting.length === 1);
    stop.textContent = kind.stop(waiting.length, allLeft);
    stop.hidden = stop.textContent === '';
    sayButton();
  }

  function sayButton(): void {
    const label = now?.situation.field.button() ?? '';
    confirm.hidden = label === '';
    confirm.textContent = label;
    setAria(confirm, 'disabled', !now?.situation.field.read() && 'true');
  }
}

function need<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (!thing) throw new Error(`The page of the test has no ‘${name}’.`);
  return thing;
}
