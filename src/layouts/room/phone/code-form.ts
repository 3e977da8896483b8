import { codeSigns, readJoinCode } from '../../../classroom/protocol/join-code.ts';
import { CODE_LENGTH, CODE_SIGNS } from '../../../classroom/protocol/limits.ts';
import type { PhoneWords } from '../../../i18n/en/phone.ts';
import { fill, plural } from '../../../i18n/fill.ts';

/** The form that asks for the code: its button counts what is missing, and what was typed is never cleared. */
export class CodeForm {
  #form: HTMLFormElement;
  #words: PhoneWords;

  /** `onCode` is called with each code that can be one. */
  constructor(form: HTMLFormElement, words: PhoneWords, onCode: (code: string) => void) {
    this.#form = form;
    this.#words = words;
    this.#input.addEventListener('input', () => {
      this.refuse('');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const code = this.#read();
      if (code !== undefined) onCode(code);
    });
    this.refuse('');
  }

  get #input(): HTMLInputElement {
    return this.#form.elements.namedItem('code') as HTMLInputElement;
  }

  get #signs(): string {
    return codeSigns(this.#input.value);
  }

  /** Puts a code in, as if it had been typed and sent. */
  enter(code: string): void {
    this.#input.value = code;
    this.refuse('');
    this.#form.requestSubmit();
  }

  /** Says why a code was not taken, and lets it be corrected; an empty text takes that back. */
  refuse(why: string): void {
    const wrong = this.#form.querySelector<HTMLElement>('[data-wrong]');
    if (wrong?.lastElementChild) {
      wrong.hidden = why === '';
      wrong.lastElementChild.textContent = why;
    }
    if (why) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
    const missing = CODE_LENGTH - this.#signs.length;
    this.#say(missing > 0 ? plural(this.#words.more, missing, this.#words.locale) : this.#words.join, missing > 0);
    if (why) this.#input.focus();
  }

  /** The code is being tried. */
  busy(): void {
    this.#say(this.#words.joining, true);
  }

  #say(text: string, waits: boolean): void {
    const go = this.#form.querySelector('[data-go]');
    if (!go) return;
    go.textContent = text;
    if (waits) go.setAttribute('aria-disabled', 'true');
    else go.removeAttribute('aria-disabled');
  }

  #read(): string | undefined {
    const signs = this.#signs;
    if (signs.length < CODE_LENGTH) return undefined;
    const code = readJoinCode(signs);
    const strange = [...new Set(signs)].filter((sign) => !CODE_SIGNS.includes(sign)).join(' ');
    if (code === undefined)
      this.refuse(
        strange ? fill(this.#words.notSigns, { signs: strange }) : fill(this.#words.unknown, { code: signs }),
      );
    return code;
  }
}
