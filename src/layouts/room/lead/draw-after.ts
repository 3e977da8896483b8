import { download } from '../../../components/make/download.ts';
import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import { decidedRows } from '../elements.ts';
import { momentInWords } from '../moment-in-words.ts';
import { askFor } from '../report/fetch-report.ts';
import { button } from './button.ts';
import type { Moment } from './moment.ts';

/** The way of the room, and what is to be talked about. */
export function debriefNodes({ view, words }: Moment): Node[] {
  return (view.debrief?.parts ?? []).map(({ title, questions, decisions }) =>
    make(
      'section',
      'below',
      make('h2', '', title),
      ...(questions.length > 0
        ? [
            make('h3', 'label', words.questionsToTalk),
            make('ol', 'plain n', ...questions.map((text) => make('li', '', text))),
          ]
        : []),
      make('ul', 'way1', ...decidedRows(decisions, words)),
    ),
  );
}

/** The end: the report, the file for a second sitting, and erasing. */
export function overNodes({ code, info, words }: Moment): HTMLElement {
  const t = words.over;
  const key = location.hash.slice(1).split('.')[1] ?? '';
  const report = make('a', 'act', t.report);
  report.href = `session-report.html#${code}.${key}`;
  report.dataset.key = 'report';
  const told = make('p', 'small', '');
  told.setAttribute('role', 'status');
  const save = button(t.file, 'file', () => {
    void askFor('file', { code, key }).then(async (answer) => {
      if (typeof answer === 'string') told.textContent = t.failed;
      else download(await answer.text(), 'session.json');
    });
  });
  const made = make(
    'section',
    'over',
    make('p', 'lead', t.text),
    make('div', 'acts', report, save),
    make('p', 'small quiet', t.fileHow),
    ...(info ? [make('p', 'small quiet', fill(t.erased, { when: momentInWords(info.expires, words.locale) }))] : []),
  );
  if (info?.lead) made.append(erasing({ code, key }, t, told));
  made.append(told);
  return made;
}

function erasing(address: { code: string; key: string }, t: Moment['words']['over'], told: HTMLElement): HTMLElement {
  const row = make('div', 'acts');
  const ask = button(
    t.erase,
    'erase',
    () => {
      row.replaceChildren(make('p', 'small', t.eraseSure), no, yes);
      no.focus();
    },
    'act bare',
  );
  const no = button(t.eraseNo, 'erase-no', () => {
    row.replaceChildren(ask);
    ask.focus();
  });
  const yes = button(t.eraseYes, 'erase-yes', () => {
    // Pressed twice it would ask for a session that is gone.
    yes.ariaDisabled = 'true';
    void askFor('session', address, 'DELETE').then((answer) => {
      yes.ariaDisabled = null;
      if (typeof answer === 'string') told.textContent = t.failed;
    });
  });
  row.append(ask);
  return row;
}
