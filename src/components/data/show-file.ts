import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { $events } from '../../stores/record.ts';
import type { Offer } from './open-preview.ts';
import { isOwnText } from './own-text.ts';
import { tell } from './tell.ts';
import { withSign } from './with-sign.ts';

/** Saves the record to a file, with or without what the learner wrote, and opens one to offer what it holds. */
export function showFile(host: HTMLElement, words: MyDataScriptWords, offer: Offer): void {
  const t = words.file;
  const withOwn = host.querySelector<HTMLInputElement>('[data-notes]');
  const input = host.querySelector<HTMLInputElement>('#file input[type="file"]');
  const told = host.querySelector('[data-told="file"]');
  /** The file that was chosen last: a large one that was chosen before may be read later. */
  let chosen: File | undefined;

  const save = async () => {
    const all = $events.get();
    const events = withOwn?.checked ? all : all.filter((event) => !isOwnText(event));
    if (events.length === 0) {
      tell(host, 'file', t.nothing);
      return;
    }
    const { saveFile } = await import('./save-file.ts');
    const said = saveFile(events, t.saved, words);
    tell(host, 'file', events.length < all.length ? `${said} ${t.without}` : said);
  };
  const open = async (file: File) => {
    chosen = file;
    const { openFile } = await import('./open-file.ts');
    const opened = await openFile(file, words);
    if (chosen !== file) return;
    if ('refused' in opened) told?.replaceChildren(withSign(opened.refused));
    else {
      tell(host, 'file', '');
      await offer(opened.offered);
    }
  };
  const broken = (error: unknown) => {
    console.error(error);
    told?.replaceChildren(withSign(t.broken));
  };

  host.querySelector('[data-do="save"]')?.addEventListener('click', () => {
    save().catch(broken);
  });
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    open(file)
      .catch(broken)
      // The same file can be chosen again.
      .finally(() => {
        input.value = '';
      });
  });
}
