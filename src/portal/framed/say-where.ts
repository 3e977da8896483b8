/**
 * Puts into the saved line of this page where the record is kept, in the words of the launch page: what its pages are built with says
 * ‘on this device’. The line itself stays as it is on the web, where no page pays for this.
 */
export function sayWhere(words: string): void {
  for (const line of document.querySelectorAll<HTMLElement>('saved-line')) {
    const before = line.dataset.wordSaved;
    line.dataset.wordSaved = words;
    const text = line.querySelector('span:not([data-sign])');
    if (text && text.textContent === before) text.textContent = words;
  }
}
