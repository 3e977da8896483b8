import { FIELDS, LONGEST_FIELD, type Row } from '../../domain/advocacy/row.ts';
import type { PersonalFind } from '../../domain/personal-data.ts';
import { fill as fillIn } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import { closedCopy, listTaken, type PageWords } from './taken.ts';

export interface RowForm {
  /** Shows a row to write in; the field that has the focus is left alone. */
  fill: (row: Row) => void;
  /** The row as it is written now. */
  read: (row: Row) => Row;
}

/** The form for one row: fills and reads its fields, and shows the help that goes with what was chosen. */
export function rowForm(
  host: HTMLElement,
  words: PageWords,
  { say, changed }: { say: (text: string) => void; changed: () => void },
): RowForm {
  const find = (selector: string) => host.querySelector<HTMLElement>(`form ${selector}`);
  const areas = FIELDS.map(
    (field) => [field, host.querySelector<HTMLTextAreaElement>(`form [name=${field}]`)] as const,
  );
  let cites: string[] = [];

  const take = (ids: readonly string[], taken: boolean) => {
    cites = [...cites.filter((id) => !ids.includes(id)), ...(taken ? ids : [])];
    showTaken();
    changed();
  };
  const showTaken = () => {
    const list = find('.taken');
    listTaken(list, cites, words, (id) => {
      take([id], false);
      find('[name=like]')?.focus();
    });
    list?.parentElement?.toggleAttribute('hidden', cites.length === 0);
    host.querySelectorAll<HTMLInputElement>('[data-suggested] input').forEach((box) => {
      box.checked = box.value.split(' ').every((id) => cites.includes(id));
    });
  };
  const showPerson = (who: string) => {
    const card = who && document.querySelector(`#person-${who} dl`);
    find('[data-person]')?.replaceChildren(...(card ? [closedCopy(card)] : []));
    const cares = find('[data-person-cares]');
    cares?.replaceChildren(card ? `${cares.dataset.label ?? ''}: ${card.querySelector('dd')?.textContent ?? ''}` : '');
  };
  const suggest = (of: string) => {
    const lines = [...document.querySelectorAll(`#${of || 'none'} .law`)].map((line) => {
      const marks = [...line.querySelectorAll<HTMLElement>(':scope > p > .cite')];
      const box = make('input', '');
      box.type = 'checkbox';
      box.value = marks.map(({ dataset }) => dataset.cite).join(' ');
      box.onchange = () => {
        take(box.value.split(' '), box.checked);
      };
      const [says, kind] = [line.querySelector('.says'), line.querySelector(':scope > .label')];
      const label = make('label', '', box, make('span', '', ...(says?.cloneNode(true).childNodes ?? [])));
      const rests = make('p', '', ...marks.flatMap((mark) => [closedCopy(mark), ' ']));
      return make('li', line.className, label, ...(kind ? [closedCopy(kind)] : []), rests);
    });
    find('[data-suggested] ul')?.replaceChildren(...lines);
    find('[data-suggested]')?.toggleAttribute('hidden', lines.length === 0);
    showTaken();
  };
  const mark = async (area: HTMLTextAreaElement, aloud: boolean) => {
    const judged = area.value;
    const finds = await personalIn(judged);
    // While the judge was fetched the text went on: the later one is judged by itself, and may have been already.
    if (area.value !== judged) return;
    const sentences = finds.slice(0, 1).map(({ kind, found }) => fillIn(words.personal[kind], { found: `‘${found}’` }));
    if (judged.length >= LONGEST_FIELD) sentences.push(words.full);
    const text = sentences.join(' ');
    const line = find(`#warn-${area.name}`);
    const before = line?.lastElementChild;
    if (aloud && text !== '' && text !== before?.textContent) say(text);
    before?.replaceChildren(text);
    if (line) line.hidden = text === '';
    area.classList.toggle('marked', text !== '');
  };

  host.querySelector('form')?.addEventListener('input', ({ target }) => {
    const field = target as HTMLInputElement;
    if (field.name === 'who') showPerson(field.value);
    if (field.name === 'like') suggest(field.value);
    if (field.name === 'objections') {
      const reply = document.querySelector(`#${field.value || 'none'} p`);
      find('[data-like]')?.replaceChildren(...(reply ? [closedCopy(reply)] : []));
    }
    if (target instanceof HTMLTextAreaElement) void mark(target, true);
    changed();
  });

  return {
    fill(row) {
      for (const [field, area] of areas) {
        if (!area || area === document.activeElement) continue;
        area.value = row[field];
        void mark(area, false);
      }
      host.querySelectorAll<HTMLInputElement>('form [name=who], form [name=checked]').forEach((box) => {
        box.checked = box.name === 'who' ? box.value === row.who : row.checked.includes(box.value);
      });
      cites = row.cites;
      showTaken();
      showPerson(row.who);
    },
    read: (row) => ({
      ...row,
      ...Object.fromEntries(areas.map(([field, area]) => [field, area?.value ?? ''])),
      who: host.querySelector<HTMLInputElement>('form [name=who]:checked')?.value ?? row.who,
      checked: [...host.querySelectorAll<HTMLInputElement>('form [name=checked]:checked')].map(({ value }) => value),
      cites,
    }),
  };
}

/** What in a text looks like a real person’s data. The judge of it is fetched when the first text is there to be judged. */
async function personalIn(text: string): Promise<PersonalFind[]> {
  if (text === '') return [];
  const judge = await import('../../domain/personal-data.ts').catch(() => undefined);
  return judge?.looksPersonal(text) ?? [];
}
