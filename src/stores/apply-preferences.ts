import { $contrast, $direction, $theme } from './preferences.ts';

/**
 * Keeps the root element in step with the settings. The file `boot.js` does the same once before the first paint, and leaves the
 * direction of the page's language in `data-language-dir`.
 */
export function applyPreferences(root: HTMLElement): void {
  $theme.subscribe((theme) => {
    mark(root, 'data-theme', theme);
  });
  $contrast.subscribe((contrast) => {
    mark(root, 'data-contrast', contrast);
  });
  $direction.subscribe((direction) => {
    root.dir = direction === 'auto' ? (root.dataset.languageDir ?? root.dir) : direction;
  });
}

function mark(root: HTMLElement, name: string, value: string): void {
  if (value === 'system') root.removeAttribute(name);
  else root.setAttribute(name, value);
}
