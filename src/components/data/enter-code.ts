import { attempt } from '../../domain/attempt.ts';
import type { CodeRefusal } from '../../domain/resume-code/read-code.ts';
import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { make } from '../make/make.ts';
import { withSign } from './with-sign.ts';
import { codeField } from './code-field.ts';
import type { Offer } from './open-preview.ts';
import { refusalInWords } from './refusal-in-words.ts';

/**
 * The form for a code from elsewhere: it opens with its button or with a link that holds a code, says where a slip is, never clears
 * what was typed, and offers what the code holds.
 */
export function enterCode(host: HTMLElement, words: MyDataScriptWords, offer: Offer): void {
  const form = host.querySelector<HTMLFormElement>('.enter');
  const textarea = form?.querySelector('textarea');
  const mirror = form?.querySelector<HTMLElement>('.mirror');
  const told = form?.querySelector('[data-told]');
  const opener = host.querySelector<HTMLElement>('[data-do="have"]');
  if (!form || !textarea || !mirror || !told) return;
  const field = codeField(textarea, mirror);

  const show = (isOpen: boolean) => {
    form.hidden = !isOpen;
    opener?.setAttribute('aria-expanded', String(isOpen));
    // One blue button in view: the one that goes on.
    for (const act of host.querySelectorAll('[data-do="make"], [data-do="copy"]')) act.classList.toggle('line', isOpen);
  };
  const open = (isOpen: boolean) => {
    show(isOpen);
    (isOpen ? textarea : opener)?.focus();
  };
  const refuse = (refusal: CodeRefusal | { refused: 'unread' }) => {
    const { text, groups, places, meant } = refusalInWords(refusal, field.value(), words);
    field.mark(groups);
    const buttons = places.map(({ name, group }) => button(name, () => field.select(group)));
    if (meant !== undefined) {
      const take = () => {
        field.put(meant);
        told.replaceChildren();
        textarea.focus();
      };
      buttons.push(button(words.code.take, take));
    }
    const list = buttons.length > 0 ? [make('ul', '', ...buttons.map((each) => make('li', '', each)))] : [];
    told.replaceChildren(make('div', 'refused', withSign(text), ...list));
    if (groups[0] === undefined) textarea.focus();
    else field.select(groups[0]);
  };
  let turn = 0;
  const look = async () => {
    const mine = ++turn;
    const typed = field.value();
    // Sent again, or typed over meanwhile: the answer is none to what stands there now.
    const isOver = () => mine !== turn || typed !== field.value();
    told.replaceChildren();
    field.mark([]);
    try {
      const { readCodeHere } = await import('./read-code-here.ts');
      const read = await readCodeHere(typed);
      if (isOver()) return;
      if ('refused' in read) {
        refuse(read);
        return;
      }
      const decided = await offer({ from: 'code', events: read.events, role: read.role, said: words.preview.code });
      if (decided !== 'leave') show(false);
    } catch (error) {
      console.error(error);
      if (!isOver()) refuse({ refused: 'unread' });
    }
  };

  opener?.addEventListener('click', () => {
    open(form.matches('[hidden]'));
  });
  form.querySelector('[data-do="leave-code"]')?.addEventListener('click', () => {
    open(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
  const fromAddress = () => {
    const code = /^#code=(.+)/s.exec(location.hash)?.[1];
    if (code === undefined) return;
    // The code does not stay in the history of the browser.
    history.replaceState(history.state, '', '#code');
    field.put(attempt(() => decodeURIComponent(code)) ?? code);
    open(true);
    void look();
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
}

function button(text: string, press: () => void): HTMLElement {
  const made = make('button', 'goto', text);
  made.onclick = press;
  return made;
}
