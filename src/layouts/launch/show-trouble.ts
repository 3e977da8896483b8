import { make } from '../../components/make/make.ts';
import { fill } from '../../i18n/fill.ts';
import type { Launched } from '../../portal/launch/open-launch.ts';
import { makeNotice } from '../make-notice.ts';
import { part, words } from './page-parts.ts';
import { saveText } from './save-text.ts';

const told = new Set<string>();

/** Tells once of what the learner should know: no portal, a record that could not be read, too little room. Each stays until it is put away. */
export function showTrouble(launched: Launched): void {
  const { start, teller } = launched;
  const { trouble } = words;
  if ('missing' in start) show('missing', trouble.missing);
  showUnread(launched);
  const left = teller?.told().left ?? 0;
  if (left > 0) show('left', { title: trouble.left.title, text: fill(trouble.left.text, { n: left }) });
}

/** What the portal gave back and could not be read is in the learner’s hands before it is gone. */
function showUnread({ unread, teller }: Launched): void {
  if (!unread) return;
  const { newer, unreadable } = words.trouble;
  const { aside, raw, reason } = unread;
  const said = unread.newer ? newer : unreadable;
  const save = make('button', 'act line', words.trouble.save);
  save.addEventListener('click', () => {
    saveText(raw);
    // A copy is in safety at last.
    if (!aside && !unread.newer) teller?.release();
  });
  show(reason, { title: said.title, text: aside ? said.aside : said.notAside }, save);
}

function show(key: string, said: { title: string; text: string }, ...acts: HTMLButtonElement[]): void {
  if (told.has(key)) return;
  told.add(key);
  const dismiss = make('button', 'act line', words.trouble.dismiss);
  const notice = makeNotice(key, said, ...acts, dismiss);
  dismiss.addEventListener('click', () => {
    notice.remove();
    part('frame').focus();
  });
  part('notices').append(notice);
}
