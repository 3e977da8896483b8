import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $role } from '../../stores/preferences.ts';
import { $events } from '../../stores/record.ts';
import { focusOn, make } from '../make/make.ts';
import { copyText } from './copy-text.ts';
import { groupsOf, LINE, signsOf } from './group-code.ts';
import { tell } from './tell.ts';

/** Shows the code when it is asked for, and keeps it up to date while it is in view. Returns the way to ask. */
export function showCode(host: HTMLElement, words: MyDataScriptWords): () => Promise<void> {
  const t = words.code;
  const find = (selector: string) => host.querySelector<HTMLElement>(selector);
  const lines = find('.codelines');
  let code = '';
  let turn = 0;

  const draw = async () => {
    const mine = ++turn;
    const { makeCode } = await import('./make-code.ts');
    const made = await makeCode($events.get(), $role.get());
    // The record has gone on meanwhile: its newer code is on its way, and an older one must not come after it.
    if (mine < turn && code !== '') return;
    code = made;
    lines?.replaceChildren(...inLines(groupsOf(code)));
    const figure = find('[data-carry] figure');
    // Without it the code can still be read and copied.
    if (figure) void import('./draw-qr.ts').then(({ drawQr }) => drawQr(figure, code, t)).catch(console.error);
  };
  const show = async () => {
    if ($events.get().length === 0) {
      tell(host, 'code', t.nothing);
      return;
    }
    try {
      await draw();
    } catch (error) {
      console.error(error);
      tell(host, 'code', t.broken);
      return;
    }
    tell(host, 'code', '');
    for (const selector of ['[data-carry]', '[data-do="copy"]', '[data-do="print"]'])
      find(selector)?.removeAttribute('hidden');
    find('[data-do="make"]')?.setAttribute('hidden', '');
    focusOn(lines);
  };

  find('[data-do="make"]')?.addEventListener('click', () => void show());
  find('[data-do="copy"]')?.addEventListener('click', () => {
    void copyText(code, lines).then((copied) => {
      tell(host, 'code', copied ? fill(t.copied, { n: signsOf(code).length }) : words.copyFailed);
    });
  });
  find('[data-do="print"]')?.addEventListener('click', () => {
    print();
  });
  $events.listen(() => {
    if (code) void draw().catch(console.error);
  });
  return show;
}

/** Numbered lines of groups. */
function inLines(groups: readonly string[]): HTMLElement[] {
  const lines = Array.from({ length: Math.ceil(groups.length / LINE) }, (_, n) =>
    groups.slice(n * LINE, (n + 1) * LINE),
  );
  return lines.map((line, index) => {
    const number = make('span', 'ln', String(index + 1));
    number.ariaHidden = 'true';
    return make('li', '', number, ...line.flatMap((group) => [make('span', '', group), ' ']));
  });
}
