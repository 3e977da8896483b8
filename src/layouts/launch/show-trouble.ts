import { fill } from '../../i18n/fill.ts';
import type { Launched } from '../../portal/launch/open-launch.ts';
import { part, words } from './page-parts.ts';

const told = new Set<string>();

/** Tells once of what the learner should know: no portal, a record that could not be read, too little room. Each stays until it is put away. */
export function showTrouble({ start, teller, refused }: Launched): void {
  const trouble = words.trouble;
  if ('missing' in start) show('missing', trouble.missing);
  if (refused) {
    const newer = refused === 'newer-format' || refused === 'newer-content';
    show(refused, newer ? trouble.newer : trouble.unreadable);
  }
  const left = teller?.told().left ?? 0;
  if (left > 0) show('left', { title: trouble.left.title, text: fill(trouble.left.text, { n: left }) });
}

function show(key: string, { title, text }: { title: string; text: string }): void {
  if (told.has(key)) return;
  told.add(key);
  const notice = document.createElement('div');
  notice.className = 'notice warn';
  notice.dataset.notice = key;
  const sign = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  sign.setAttribute('viewBox', '0 0 16 16');
  sign.setAttribute('class', 'v-strain');
  sign.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(sign.namespaceURI, 'use');
  use.setAttribute('href', '#s-no');
  sign.append(use);
  const say = document.createElement('div');
  const heading = document.createElement('b');
  heading.textContent = title;
  const sentence = document.createElement('p');
  sentence.textContent = text;
  say.append(heading, sentence);
  const acts = document.createElement('p');
  acts.className = 'acts';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'act line';
  button.textContent = words.trouble.dismiss;
  button.addEventListener('click', () => {
    notice.remove();
    part('frame').focus();
  });
  acts.append(button);
  notice.append(sign, say, acts);
  part('notices').append(notice);
}
