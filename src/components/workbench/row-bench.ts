import { moveRow } from '../../domain/advocacy/move-row.ts';
import { BLANK, contentOf, emptyRow, type Row } from '../../domain/advocacy/row.ts';
import { noteOf, rowsOfNotes, type KeptRows } from '../../domain/advocacy/rows-of-notes.ts';
import { LONGEST_NOTE } from '../../domain/record/read-event.ts';
import { fill } from '../../i18n/fill.ts';
import { environment } from '../../stores/environment.ts';
import { $progress, append } from '../../stores/record.ts';
import { openCardsInPlace } from '../glossary/card-in-place.ts';
import { focusOn, make } from '../make/make.ts';
import type { Tell } from './open-rows.ts';
import { rowForm } from './row-form.ts';
import { nameOf, rowTable } from './row-table.ts';
import type { PageWords } from './taken.ts';

/** Milliseconds without a key after which what was typed is kept; leaving a field keeps it at once. */
const PAUSE = 4000;

/**
 * `<row-bench>`: the rows of the learner. They are notes of the record, one for each row; the one that is open for writing is a draft
 * until a field is left or the typing pauses.
 */
class RowBench extends HTMLElement {
  connectedCallback(): void {
    const main = document.querySelector<HTMLElement>('main');
    const words = JSON.parse(main?.dataset.words ?? '{}') as PageWords;
    const status = this.querySelector('[role=status]');
    let kept: KeptRows = { rows: [], broken: [] };
    let draft: Row | undefined;
    /** The draft as it was last read or kept; empty when it was never kept. */
    let known = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** The file that was chosen last. */
    let chosen: File | undefined;

    const say = (text: string) => status?.replaceChildren(text);
    const tell: Tell = (lines, acts) => {
      const told = this.querySelector<HTMLElement>('.tell');
      if (!told) return;
      const buttons = acts.map(([label, act]) => {
        const button = make('button', 'act line', label);
        button.onclick = () => {
          told.hidden = true;
          this.find('[data-do=begin]')?.focus();
          act();
        };
        return button;
      });
      told.replaceChildren(...lines.map((line) => make('p', '', line)), make('p', 'acts', ...buttons));
      told.hidden = false;
      focusOn(told.querySelector('p'));
    };
    const form = rowForm(this, words, {
      say,
      changed: () => {
        if (!draft) return;
        draft = form.read(draft);
        show();
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      },
    });
    const showRows = rowTable(this, words);
    const rows = () =>
      draft ? [...kept.rows.filter(({ id }) => id !== draft?.id), draft].sort((a, b) => a.place - b.place) : kept.rows;
    const show = () => {
      showRows(rows());
      this.classList.toggle('writing', draft !== undefined);
      this.find('form h3')?.replaceChildren(draft ? nameOf(draft, words) : '');
    };

    const put = (row: Row) => {
      const text = JSON.stringify(row);
      if (text.length > LONGEST_NOTE) say(words.tooLong);
      else if (text !== $progress.get().notes[noteOf(row)]) append({ verb: 'commented', note: noteOf(row), text });
    };
    const keep = () => {
      clearTimeout(timer);
      if (!draft || (known === '' && contentOf(draft) === BLANK)) return;
      known = JSON.stringify(draft);
      put(draft);
    };
    const remove = (row: Row) => append({ verb: 'commented', note: noteOf(row), text: '' });
    const write = (row: Row | undefined, saved = '') => {
      keep();
      draft = row;
      known = saved;
      if (row) form.fill(row);
      show();
      if (row) focusOn(this.find('form h3'));
    };

    const acts: Record<string, (row: Row | undefined, button: HTMLElement) => void> = {
      begin: () => {
        keep();
        write(emptyRow(environment.newName(), (rows().at(-1)?.place ?? 0) + 1));
      },
      write: (row) => write(row, JSON.stringify(row)),
      done: () => {
        const { id = '' } = draft ?? {};
        write(undefined);
        (this.find(`[data-row="${id}"] [data-do=write]`) ?? this.find('[data-do=begin]'))?.focus();
      },
      up: (row, button) => move(row, -1, button),
      down: (row, button) => move(row, 1, button),
      remove: (row) => {
        if (!row) return;
        if (draft?.id === row.id) write(undefined);
        if (!kept.rows.some(({ id }) => id === row.id)) return;
        remove(row);
        tell(
          [fill(words.deleted, { name: nameOf(row, words) })],
          [
            [words.undo, () => giveBack([row])],
            [words.dismiss, () => undefined],
          ],
        );
      },
      print: () => {
        keep();
        main?.setAttribute('data-print', 'rows');
        print();
      },
      save: () => {
        keep();
        // Only who saves a file needs to know how.
        void import('./save-rows.ts').then((module) => {
          module.saveRows(kept.rows, words.fileName);
        });
      },
    };
    const move = (row: Row | undefined, by: -1 | 1, button: HTMLElement) => {
      if (!row) return;
      keep();
      moveRow(rows(), row.id, by).forEach(put);
      button.focus();
      const n = rows().findIndex(({ id }) => id === row.id) + 1;
      say(fill(words.movedTo, { n, of: rows().length, name: nameOf(row, words) }));
    };
    const giveBack = (lost: readonly Row[]) => {
      lost.forEach(put);
      say(words.undone);
    };

    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]:not([aria-disabled])');
      const id = button?.closest<HTMLElement>('[data-row]')?.dataset.row;
      if (button)
        acts[button.dataset.do ?? '']?.(
          rows().find((row) => row.id === id),
          button,
        );
    });
    this.addEventListener('change', ({ target }) => {
      const input = target as HTMLInputElement;
      const file = input.files?.[0];
      keep();
      if (!file) return;
      // The same file can be chosen again.
      input.value = '';
      chosen = file;
      // A large file that was chosen before may be read later.
      const tellOf: Tell = (...said) => {
        if (chosen === file) tell(...said);
      };
      const take = (added: readonly Row[], lost: readonly Row[]) => {
        write(undefined);
        lost.forEach(remove);
        added.forEach(put);
        const now = fill(words.compare.brought, { here: kept.rows.length });
        if (lost.length === 0) say(now);
        else
          tell(
            [now],
            [
              [words.undo, () => giveBack(lost)],
              [words.dismiss, () => undefined],
            ],
          );
      };
      // Only who opens a file needs to know how.
      import('./open-rows.ts').then(
        ({ openRows }) => openRows(file, kept.rows, words, tellOf, take),
        () =>
          tellOf([fill(words.file.title, { name: file.name }), words.file.unread], [[words.dismiss, () => undefined]]),
      );
    });
    // Paper cannot be unfolded.
    addEventListener('beforeprint', () => {
      for (const fold of document.querySelectorAll('.fold:not([open])')) fold.setAttribute('open', 'print');
    });
    addEventListener('afterprint', () => {
      main?.removeAttribute('data-print');
      for (const fold of document.querySelectorAll('.fold[open=print]')) fold.removeAttribute('open');
    });
    document.addEventListener('visibilitychange', keep);
    addEventListener('pagehide', keep);

    if (main) openCardsInPlace(main, words.close);
    $progress.subscribe(({ notes }) => {
      kept = rowsOfNotes(notes);
      const broken = this.querySelector<HTMLElement>('.broken');
      if (broken) broken.hidden = kept.broken.length === 0;
      broken?.querySelector('ul')?.replaceChildren(...kept.broken.map(({ text }) => make('li', '', text)));
      // Another tab has changed the open row, and nothing new is written here.
      if (draft && JSON.stringify(draft) === known) {
        draft = kept.rows.find(({ id }) => id === draft?.id);
        known = draft ? JSON.stringify(draft) : '';
        if (draft) form.fill(draft);
      }
      show();
    });
  }

  private find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}

customElements.define('row-bench', RowBench);
