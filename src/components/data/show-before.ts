import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $events } from '../../stores/record.ts';
import { bringBack, hadBefore } from '../../stores/record-operations.ts';
import { make } from '../make/make.ts';
import type { DataCourse } from './data-course.ts';
import { dayInWords } from '../make/day-in-words.ts';
import { say } from './decide.ts';
import { KINDS, keptInWords } from './kept-in-words.ts';
import { withSign } from './with-sign.ts';

/** Says what was set aside and until when, and brings it back when asked. */
export function showBefore(host: HTMLElement, course: DataCourse, words: MyDataScriptWords): void {
  const section = host.querySelector<HTMLElement>('#aside');
  if (!section) return;
  let turn = 0;
  let bringing = false;
  const draw = async () => {
    const mine = ++turn;
    const before = await hadBefore();
    // What was asked for later is newer.
    if (mine !== turn) return;
    section.hidden = before === undefined;
    if (!before) return;
    const kept = keptInWords(before.events, course, words);
    const what = KINDS.filter((kind) => kept[kind] !== '').map((kind) =>
      make('li', '', fill(words.before.each, { name: words.preview.rows[kind], text: kept[kind] })),
    );
    const until = dayInWords(before.until, words.locale);
    section.querySelector('[data-before]')?.replaceChildren(fill(words.before.said, { until }));
    section.querySelector('ul')?.replaceChildren(...what);
  };
  section.querySelector('[data-do="bring"]')?.addEventListener('click', () => {
    // A second press would put away again what is just being brought back.
    if (bringing) return;
    bringing = true;
    void bringBack().then(async (state) => {
      await draw();
      bringing = false;
      say(host, [state === 'saved' ? withSign(words.done.back, 'ok') : withSign(words.done.notBack)]);
    });
  });
  // What replaces the record sets the old one aside, in another tab too.
  $events.subscribe(() => void draw());
}
