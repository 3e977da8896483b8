import { attempt } from '../../domain/attempt.ts';
import { embedLines } from './embed-lines.ts';

/** `<embed-form>`: writes the lines anew with each choice, and copies them. Without a script the lines stand there for the whole course. */
class EmbedForm extends HTMLElement {
  connectedCallback(): void {
    const lines = this.querySelector<HTMLElement>('[data-part=lines]');
    const told = this.querySelector('[data-part=told]');
    const write = () => {
      const data = new FormData(this.querySelector('form') ?? undefined);
      const given = (name: string) => {
        const value = data.get(name);
        return typeof value === 'string' ? value : '';
      };
      const base = new URL('.', location.href).href;
      lines?.replaceChildren(
        embedLines({ base, page: given('page'), fixed: given('height') === 'fixed', keep: data.has('keep') }),
      );
      told?.replaceChildren();
    };
    this.addEventListener('change', write);
    write();
    this.querySelector('[data-do=copy]')?.addEventListener('click', () => {
      const text = lines?.textContent ?? '';
      void (attempt(() => navigator.clipboard.writeText(text)) ?? Promise.reject(new Error('No clipboard.'))).then(
        // Other lines were chosen meanwhile: those are not copied.
        () => text === lines?.textContent && told?.replaceChildren(this.dataset.copied ?? ''),
        // Where the browser forbids it, the lines are marked, ready for the keyboard.
        () => lines && getSelection()?.selectAllChildren(lines),
      );
    });
  }
}

customElements.define('embed-form', EmbedForm);
