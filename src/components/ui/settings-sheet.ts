import { $contrast, $telling, $theme } from '../../stores/preferences.ts';

const STORES = { theme: $theme, contrast: $contrast, telling: $telling };

/** `<settings-sheet>`: pushed in under the bar by any `[data-settings-button]`; each setting takes effect at once, so there is nothing to save. */
class SettingsSheet extends HTMLElement {
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    const openers = document.querySelectorAll<HTMLButtonElement>('[data-settings-button]');
    openers.forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => {
        this.toggle(this.hidden, button);
      });
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => {
      this.toggle(false);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.toggle(false);
    });
    this.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      const store = STORES[input.dataset.setting as keyof typeof STORES] as { set: (value: string) => void } | undefined;
      store?.set(input.value);
    });
    for (const [name, store] of Object.entries(STORES)) {
      store.subscribe((value) => {
        this.querySelectorAll<HTMLInputElement>(`[data-setting="${name}"]`).forEach((input) => {
          input.checked = input.value === value;
        });
      });
    }
  }

  private toggle(open: boolean, opener?: HTMLElement): void {
    this.hidden = !open;
    document.querySelectorAll('[data-settings-button]').forEach((button) => {
      button.setAttribute('aria-expanded', String(open));
    });
    if (open) {
      this.#opener = opener;
      this.querySelector<HTMLElement>('h2')?.focus();
    } else {
      this.#opener?.focus();
    }
  }
}

customElements.define('settings-sheet', SettingsSheet);
