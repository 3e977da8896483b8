import { $contrast, $leaving, $role, $telling, $theme } from '../../stores/preferences.ts';

const STORES = { theme: $theme, contrast: $contrast, telling: $telling, role: $role, leaving: $leaving };

/** `<settings-sheet>`: pushed in under the bar by any `[data-settings-button]`; each setting takes effect at once, so there is nothing to save. */
class SettingsSheet extends HTMLElement {
  connectedCallback(): void {
    // Kept in variables: private fields weigh more than all of this, in the form that older browsers need.
    let opener: HTMLElement | undefined;
    const buttons = document.querySelectorAll<HTMLButtonElement>('[data-settings-button]');
    const toggle = (open: boolean) => {
      this.hidden = !open;
      buttons.forEach((button) => {
        button.setAttribute('aria-expanded', String(open));
      });
      (open ? this.querySelector<HTMLElement>('h2') : opener)?.focus();
    };

    buttons.forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => {
        const open = this.matches('[hidden]');
        if (open) opener = button;
        toggle(open);
      });
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => {
      toggle(false);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') toggle(false);
    });
    // A page may offer a setting too, and show what goes with its value.
    document.addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      const store = STORES[input.dataset.setting as keyof typeof STORES] as
        { set: (value: string) => void } | undefined;
      store?.set(input.matches('[type=checkbox]:not(:checked)') ? '' : input.value);
    });
    for (const [name, store] of Object.entries(STORES)) {
      store.subscribe((value) => {
        document.querySelectorAll<HTMLInputElement>(`[data-setting="${name}"]`).forEach((input) => {
          input.checked = input.value === value;
        });
        document.querySelectorAll<HTMLElement>(`[data-if-${name}]`).forEach((part) => {
          part.hidden = part.getAttribute(`data-if-${name}`) !== value;
        });
      });
    }
  }
}

customElements.define('settings-sheet', SettingsSheet);
