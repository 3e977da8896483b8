import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { $contrast, $role, $telling, $theme } from '../../stores/preferences.ts';
import { $events } from '../../stores/record.ts';
import type { DataCourse } from './data-course.ts';
import { dayInWords } from '../make/day-in-words.ts';
import { keptInWords } from './kept-in-words.ts';
import { settingsInWords } from './settings-in-words.ts';

/** Says in the table what is kept, since when, and follows it as it changes. */
export function showKept(host: HTMLElement, course: DataCourse, words: MyDataScriptWords): void {
  const say = (kind: string, text: string) => {
    host.querySelector(`[data-kept="${kind}"]`)?.replaceChildren(text || words.nothing);
  };
  $events.subscribe((events) => {
    const first = events[0];
    const since = first ? fill(words.since, { date: dayInWords(first.at, words.locale) }) : words.kept0;
    host.querySelectorAll('[data-since]').forEach((head) => {
      head.replaceChildren(since);
    });
    for (const [kind, text] of Object.entries(keptInWords(events, course, words))) say(kind, text);
  });
  for (const store of [$role, $theme, $contrast, $telling])
    store.subscribe(() => {
      say('settings', settingsInWords(course, words));
    });
}
