import { make } from '../../../components/make/make.ts';
import type { OpenSessionWords } from '../../../i18n/en/open-session.ts';
import { LONGEST_FILE, openWith } from './open-with.ts';

/** A second sitting: the file of the first is chosen, and the session goes on after what was decided then. */
export function fileForm(words: OpenSessionWords): HTMLElement {
  const input = make('input', '');
  Object.assign(input, { type: 'file', accept: '.json,application/json' });
  const told = make('p', 'sign warn', '');
  told.setAttribute('role', 'alert');
  const open = make('button', 'act line', words.againFirst);
  open.type = 'submit';
  const draw = (): void => {
    open.textContent = input.files?.length ? words.againOpen : words.againFirst;
    if (input.files?.length) open.removeAttribute('aria-disabled');
    else open.setAttribute('aria-disabled', 'true');
  };
  const form = make(
    'form',
    'openform',
    make('p', 'small quiet', words.againHow),
    make('label', 'field', make('span', 'label', words.file), input),
    told,
    make('div', 'acts', open),
  );
  input.addEventListener('change', () => {
    told.textContent = '';
    draw();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [file] = input.files ?? [];
    if (!file || open.hasAttribute('aria-disabled')) return;
    // Pressed twice it would open two sessions.
    open.setAttribute('aria-disabled', 'true');
    void readFile(file).then(async (read) => {
      if ('refused' in read) told.textContent = words.refused[read.refused];
      else await openWith({ file: read.file }, open, told, words.refused['422'], words);
      draw();
    });
  });
  draw();
  const made = make('details', 'fold', make('summary', '', words.again), form);
  made.dataset.again = '';
  return made;
}

/** The file as data; whether it is a session file is for the server to say, which holds it to the schema. */
async function readFile(file: File): Promise<{ file: unknown } | { refused: '400' | '413' }> {
  if (file.size > LONGEST_FILE) return { refused: '413' };
  try {
    return { file: JSON.parse(await file.text()) as unknown };
  } catch {
    return { refused: '400' };
  }
}
