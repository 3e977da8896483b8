import type { RoleId } from '../../domain/course/roles.ts';
import type { CourseEvent } from '../../domain/record/events.ts';
import { merge } from '../../domain/record/merge.ts';
import { noteKind } from '../../domain/record/note-kind.ts';
import { foldProgress } from '../../domain/record/progress.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $role } from '../../stores/preferences.ts';
import { focusOn, make } from '../make/make.ts';
import type { RevisedList } from '../revised/revised-record-text.ts';
import type { DataCourse } from './data-course.ts';
import { KINDS, keptInWords, type Kind } from './kept-in-words.ts';

/** What a file or a code holds, before anything is done with it. */
export interface Offered {
  from: 'file' | 'code';
  events: CourseEvent[];
  /** The role that a code carries. */
  role?: RoleId | undefined;
  /** Sentences about it: whence, how much, what is damaged. */
  said: string;
}

/** What the learner decided. */
export type Decided = 'together' | 'only' | 'leave';

/** The preview in view: what an earlier one asked for may come later. */
let shown = 0;

/** Offers it, does what is decided, and tells what that was. */
export type Offer = (offered: Offered) => Promise<Decided>;

/**
 * Shows what is here, what is offered, and both together, in place of the page. Nothing is changed. Resolves with what the learner
 * decides, and with the page back in its place.
 */
export function openPreview(
  host: HTMLElement,
  offered: Offered,
  here: readonly CourseEvent[],
  course: DataCourse,
  words: MyDataScriptWords,
): Promise<Decided> {
  const page = host.querySelector<HTMLElement>('[data-part="page"]');
  const preview = host.querySelector<HTMLElement>('[data-part="preview"]');
  if (!page || !preview) return Promise.resolve('leave');
  const t = words.preview;
  const known = new Set(here.map(({ id }) => id));
  const same = offered.events.every(({ id }) => known.has(id)) ? [t.same] : [];

  for (const each of preview.querySelectorAll<HTMLElement>('[data-from]'))
    each.hidden = each.dataset.from !== offered.from;
  preview.querySelector('[data-said]')?.replaceChildren([offered.said, ...same].join(' '));
  preview.querySelector('tbody')?.replaceChildren(...rowsOf(preview, offered, here, course, words));
  showChanged(preview, undefined);
  const turn = ++shown;
  void changed(offered.events, words).then((list) => {
    if (turn === shown) showChanged(preview, list);
  });
  const show = (open: boolean) => {
    page.hidden = open;
    preview.hidden = !open;
  };
  show(true);
  focusOn(preview.querySelector('h1'));
  return new Promise((resolve) => {
    for (const decided of ['together', 'only', 'leave'] as const) {
      const button = preview.querySelector<HTMLElement>(`[data-do="${decided}"]`);
      if (button)
        button.onclick = () => {
          show(false);
          resolve(decided);
        };
    }
  });
}

/** A row for each kind of thing that is here or there. */
function rowsOf(
  preview: HTMLElement,
  { events: there, role }: Offered,
  here: readonly CourseEvent[],
  course: DataCourse,
  words: MyDataScriptWords,
): HTMLElement[] {
  const t = words.preview;
  const both = merge(here, there);
  const texts = [here, there, both].map((events) => keptInWords(events, course, words));
  const reworded = rewordedIn(here, there);
  const names = [...preview.querySelectorAll('thead th')].map((head) => visibleText(head));
  const rows = KINDS.filter((kind) => texts.some((text) => text[kind] !== '')).map((kind) => {
    const own = texts.map((text) => text[kind]);
    const last = own.pop() ?? '';
    return rowOf(t.rows[kind], names, [...own, reworded.has(kind) ? fill(t.later, { text: last }) : last], t.none);
  });
  if (role === undefined) return rows;
  const title = (id: string) => course.roles.find((each) => each.id === id)?.title ?? '';
  const ours = $role.get();
  return [...rows, rowOf(t.role, names, [title(ours), title(role), title(ours || role)], t.none)];
}

function rowOf(what: string, names: readonly string[], texts: readonly string[], none: string): HTMLElement {
  const head = part('th', 'rowheader', what);
  head.scope = 'row';
  const cells = texts.map((text, index) => {
    const name = make('span', 'col', names[index + 1] ?? '');
    name.setAttribute('aria-hidden', 'true');
    return part('td', 'cell', name, index === 2 ? make('span', 'hand', text || none) : text || none);
  });
  return part('tr', 'row', head, ...cells);
}

/** The kinds of things that the learner wrote differently here and there. */
function rewordedIn(here: readonly CourseEvent[], there: readonly CourseEvent[]): ReadonlySet<Kind> {
  const [ours, theirs] = [foldProgress(here).notes, foldProgress(there).notes];
  const names = Object.keys(ours).filter((name) => theirs[name] !== undefined && theirs[name] !== ours[name]);
  return new Set(names.map(noteKind));
}

/** What no longer fits. Where a part of the course does not load, the preview says nothing of it, and the case tells it later. */
async function changed(
  events: readonly CourseEvent[],
  { locale }: MyDataScriptWords,
): Promise<RevisedList | undefined> {
  try {
    const { whatNoLongerFits } = await import('./what-no-longer-fits.ts');
    return await whatNoLongerFits(events, locale);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function showChanged(preview: HTMLElement, list: RevisedList | undefined): void {
  const section = preview.querySelector<HTMLElement>('[data-changed]');
  if (!section) return;
  section.hidden = list === undefined;
  section.querySelector('h2')?.replaceChildren(list?.title ?? '');
  section.querySelector('ul')?.replaceChildren(...(list?.lines ?? []).map((each) => make('li', '', each)));
}

function visibleText(element: Element): string {
  const shown = [...element.children].find((child) => !(child as HTMLElement).hidden);
  return (shown ?? element).textContent.trim();
}

/** An element of a table that keeps its part where styles take it out of the table. */
function part<Tag extends 'tr' | 'th' | 'td'>(tag: Tag, role: string, ...children: (Node | string)[]) {
  const made = make(tag, '', ...children);
  made.setAttribute('role', role);
  return made;
}
