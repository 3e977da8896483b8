import { dayInWords } from '../../components/make/day-in-words.ts';
import { make } from '../../components/make/make.ts';
import { fill } from '../../i18n/fill.ts';
import type { Launched } from '../../portal/launch/open-launch.ts';
import { part, words } from './page-parts.ts';
import { saveText } from './save-text.ts';

/** Lists what was set aside on this device of what the portal gave back, each with a button that saves it to a file. */
export async function showAside({ aside }: Launched): Promise<void> {
  const t = words.aside;
  const rows = (await aside()).map(({ raw, reason, at }) => {
    const save = make('button', 'act line', t.save);
    save.addEventListener('click', () => {
      saveText(raw, at);
    });
    const said = fill(t.row, { day: dayInWords(at, words.locale), n: raw.length, why: t.why[reason] });
    return make('li', '', make('p', '', said), save);
  });
  const place = part('aside');
  place.querySelector('ul')?.replaceChildren(...rows);
  place.hidden = rows.length === 0;
}
