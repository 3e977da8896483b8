import { looksPersonal, type PersonalKind } from '../../domain/personal-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $progress, append } from '../../stores/record.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface Words {
  personal: Record<PersonalKind, string>;
  filled: string;
  full: string;
}

/** `<action-plan>`: keeps each field as a private note when the learner leaves it, and says when a text looks like a person’s data. */
class ActionPlan extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    const fields = [...this.querySelectorAll<Field>('[data-note]')];
    $progress.subscribe(({ notes }) => {
      for (const field of fields) {
        const kept = notes[noteOf(field)] ?? '';
        if (document.activeElement === field || field.value === kept) continue;
        field.value = kept;
        look(field, words);
      }
    });
    for (const field of fields) {
      field.addEventListener('change', () => {
        keep(field);
        look(field, words);
      });
      field.addEventListener('input', () => {
        grow(field);
      });
    }
    // A page that is left in the middle of a word.
    document.addEventListener('visibilitychange', () => {
      fields.forEach(keep);
    });
    this.#offerStarters(fields, words);
    const print = this.querySelector<HTMLButtonElement>('[data-action="print"]');
    if (!print) return;
    print.hidden = false;
    print.onclick = () => {
      window.print();
    };
  }

  #offerStarters(fields: readonly Field[], words: Words): void {
    const part = this.querySelector<HTMLElement>('.starters');
    const told = part?.querySelector('[data-told]');
    part?.toggleAttribute('hidden', false);
    part?.querySelectorAll('button').forEach((starter) => {
      starter.onclick = () => {
        const sentences = fields.filter((field) => noteOf(field).endsWith('-do'));
        const empty = sentences.findIndex(({ value }) => value.trim() === '');
        const field = sentences[empty];
        told?.replaceChildren(field ? fill(words.filled, { n: empty + 1 }) : words.full);
        if (!field) return;
        field.value = starter.textContent.trim();
        keep(field);
        look(field, words);
        field.focus();
      };
    });
  }
}

function noteOf(field: Field): string {
  return field.dataset.note ?? '';
}

function keep(field: Field): void {
  const note = noteOf(field);
  if (field.value !== ($progress.get().notes[note] ?? '')) append({ verb: 'commented', note, text: field.value });
}

/** Says under the field what in it looks like a person’s data. It is kept all the same. */
function look(field: Field, words: Words): void {
  grow(field);
  const finds = looksPersonal(field.value);
  field.closest('.field')?.classList.toggle('err', finds.length > 0);
  const said = finds.map(({ kind, found }) => fill(words.personal[kind], { found })).join(' ');
  document.querySelector(`#${field.id}-line span`)?.replaceChildren(said);
}

/** As many lines as the text needs, so that print cuts nothing off. */
function grow(field: Field): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.rows = 2;
  while (field.scrollHeight > field.clientHeight && field.rows < 40) field.rows += 1;
}

customElements.define('action-plan', ActionPlan);
