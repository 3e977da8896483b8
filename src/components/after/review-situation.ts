import type { ReviewWords } from '../../i18n/en/review.ts';
import { fill } from '../../i18n/fill.ts';
import { focusOn } from '../make/make.ts';

interface Situation {
  words: ReviewWords;
  heading: string;
  /** What the learner wrote before the page was left. */
  reason: string;
  isLast: boolean;
  /** Empty: none came to mind. */
  onReason: (text: string) => void;
  onAnswer: (choice: string) => void;
  onNext: () => void;
}

/** Shows a situation in the frame that stands in the room: first the reason, then the choices, then both reasons side by side. */
export function showSituation(room: HTMLElement, item: HTMLTemplateElement | null, situation: Situation): void {
  const { words, heading, reason, isLast, onReason, onAnswer, onNext } = situation;
  const part = (name: string) => room.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const action = (name: string) => room.querySelector<HTMLButtonElement>(`[data-action="${name}"]`);
  const [stem, opts] = [...(item?.content.cloneNode(true) as DocumentFragment).children] as HTMLElement[];
  const [first, acts, field] = [part('reason'), part('acts'), room.querySelector('textarea')];
  const [see, confirm] = [action('continue'), action('confirm')];
  if (!stem || !opts || !first || !acts || !field || !see || !confirm) return;
  room.querySelector('h1')?.replaceChildren(heading);
  room.querySelector('section')?.setAttribute('aria-label', heading);
  first.before(stem);
  acts.before(opts);

  const look = () => {
    const enough = field.value.trim().length > 2;
    see.textContent = enough ? words.see : words.write;
    if (enough) see.removeAttribute('aria-disabled');
    else see.setAttribute('aria-disabled', 'true');
    return enough;
  };
  const choose = (text: string) => {
    onReason(text);
    const hand = part('pair')?.querySelector('.hand');
    hand?.replaceChildren(text || words.wroteNothing);
    hand?.classList.toggle('none', text === '');
    first.hidden = true;
    for (const each of [part('pair'), part('choices'), opts]) each?.removeAttribute('hidden');
    focusOn(part('choices'));
  };
  field.value = reason;
  field.oninput = look;
  look();
  see.onclick = () => {
    if (look()) choose(field.value.trim());
    else field.focus();
  };
  const none = action('none');
  if (none) {
    none.onclick = () => {
      choose('');
    };
  }

  const rows = [...opts.querySelectorAll<HTMLElement>('[data-choice]')];
  opts.onchange = () => {
    const row = rows.find((each) => each.querySelector('input')?.checked);
    for (const each of rows) each.classList.toggle('picked', each === row);
    confirm.textContent = fill(words.answer, { letter: row?.querySelector('.ltr')?.textContent.trim() ?? '' });
    acts.hidden = false;
  };
  confirm.onclick = () => {
    const row = rows.find((each) => each.querySelector('input')?.checked);
    if (!row) return;
    onAnswer(row.dataset.choice ?? '');
    reveal(rows, row, words);
    opts.classList.add('done');
    const right = rows.find((each) => each.dataset.right !== undefined)?.querySelector('[data-says]');
    if (right) part('says')?.append(...[...right.cloneNode(true).childNodes]);
    part('says')?.removeAttribute('hidden');
    part('choices')?.remove();
    confirm.dataset.action = 'next';
    confirm.textContent = isLast ? words.finish : words.next;
    confirm.onclick = onNext;
    focusOn(part('pair')?.querySelector('h2') ?? null);
  };
}

/** Marks every row and shows its reason; that of the right one stands beside the learner’s already. */
function reveal(rows: readonly HTMLElement[], chosen: HTMLElement, words: ReviewWords): void {
  for (const row of rows) {
    const right = row.dataset.right !== undefined;
    const word = right ? words.stands : words.standsNot;
    const said = row === chosen ? `${words.yours} · ${word.toLocaleLowerCase()}` : word;
    row.querySelector('input')?.remove();
    row.classList.remove('picked');
    row.classList.toggle('chosen', row === chosen);
    row.querySelector('[data-verdict]')?.classList.add(right ? 'v-held' : 'v-not');
    row.querySelector('[data-verdict] > span')?.replaceChildren(said);
    row.querySelector('.why')?.removeAttribute('hidden');
    row.querySelector('[data-says]')?.toggleAttribute('hidden', right);
  }
}
