import { words, part } from './page-parts.ts';

/** Shows a sentence in the place of the course: before it is opened, or when the session is over. */
export function showMessage({ title, text, href }: { title: string; text: string; href?: string }): void {
  const message = part('message');
  const heading = message.querySelector('h2');
  heading?.replaceChildren(title);
  message.querySelector('.lead')?.replaceChildren(text);
  const link = message.querySelector('a');
  if (link && href) {
    link.href = href;
    link.textContent = words.apart.go;
    link.hidden = false;
  }
  message.hidden = false;
  const main = document.querySelector('main');
  if (main) main.dataset.phase = 'message';
  heading?.focus();
}
