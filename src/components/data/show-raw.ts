import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $events } from '../../stores/record.ts';
import { rawRecord } from '../../stores/record-operations.ts';
import { copyText } from './copy-text.ts';
import { sizeInWords } from './size-in-words.ts';
import { tell } from './tell.ts';

/** All that is stored, as raw text, closed, with its size in the line that opens it. */
export function showRaw(host: HTMLElement, words: MyDataScriptWords): void {
  const details = host.querySelector<HTMLDetailsElement>('[data-raw]');
  const text = details?.querySelector('pre');
  if (!details || !text) return;
  let turn = 0;
  const draw = async () => {
    const mine = ++turn;
    const raw = JSON.stringify(await rawRecord(), undefined, 2);
    // What was asked for later is newer.
    if (mine !== turn) return;
    const size = sizeInWords(new Blob([raw]).size, words.size, words.locale);
    details.querySelector('summary')?.replaceChildren(fill(words.raw.show, { size }));
    text.replaceChildren(details.open ? raw : '');
    tell(host, 'raw', '');
  };
  $events.subscribe(() => void draw());
  details.addEventListener('toggle', () => void draw());
  host.querySelector('[data-do="copy-raw"]')?.addEventListener('click', () => {
    void copyText(text.textContent, text).then((copied) => {
      tell(host, 'raw', copied ? words.raw.copied : words.copyFailed);
    });
  });
}
