import { download } from '../../../components/make/download.ts';
import { focusOn, make } from '../../../components/make/make.ts';
import type { SessionReportWords } from '../../../i18n/en/session-report.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { Report } from '../../../classroom/session/report.ts';
import { inMinutes, reportSections } from './draw-report.ts';
import { momentInWords } from '../moment-in-words.ts';
import { askFor, fetchReport, readAddress, type Address, type Trouble } from './fetch-report.ts';

/** `<session-report>`: fetches the report of the session that the address names, shows it, and hands it over as a file. */
class SessionReport extends HTMLElement {
  #words!: SessionReportWords;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words ?? '{}') as SessionReportWords;
    addEventListener('hashchange', () => {
      location.reload();
    });
    void this.#show();
  }

  async #show(): Promise<void> {
    const address = readAddress(location.hash);
    const found = address ? await fetchReport(address) : 'address';
    this.dataset.drawn = '';
    if (typeof found === 'string' || !address) {
      this.#trouble(typeof found === 'string' ? found : 'address');
      return;
    }
    const { report, expires, lead } = found;
    this.#say(this.#about(report, expires));
    this.querySelector('[data-body]')?.replaceChildren(
      this.#acts(address, lead),
      ...reportSections(report, this.#words),
    );
  }

  #about(report: Report, expires: number): [lead: string, small: string] {
    const words = this.#words;
    const opened = Date.parse(report.opened);
    const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', year: 'numeric' });
    const cases = [...new Set(report.decisions.map(({ caseTitle }) => caseTitle))].join(' · ') || words.nothing;
    const minutes = inMinutes(report.minutes, words);
    return [
      fill(words.lead, { cases, day: day.format(opened), minutes }),
      `${plural(words.joined, report.joined, words.locale)} ${fill(words.erased, { when: momentInWords(expires, words.locale) })}.`,
    ];
  }

  #acts(address: Address, lead: boolean): HTMLElement {
    const words = this.#words;
    const button = (text: string, act: () => void, look = 'act line') => {
      const made = make('button', look, text);
      made.addEventListener('click', act);
      return made;
    };
    const acts = make(
      'div',
      'acts noprint',
      button(
        words.print,
        () => {
          print();
        },
        'act',
      ),
      button(words.csv, () => void this.#save('report?as=csv', 'session-report.csv', 'text/csv', address)),
      button(words.json, () => void this.#save('report', 'session-report.json', 'application/json', address)),
      button(words.file, () => void this.#save('file', 'session.json', 'application/json', address)),
    );
    const told = make('div', 'noprint', acts, make('p', 'small quiet', words.fileHow));
    if (lead) told.append(this.#erasing(address));
    return told;
  }

  #erasing(address: Address): HTMLElement {
    const words = this.#words;
    const row = make('div', 'acts');
    const ask = make('button', 'act bare', words.erase);
    ask.addEventListener('click', () => {
      const yes = make('button', 'act line', words.eraseYes);
      const no = make('button', 'act line', words.eraseNo);
      // Pressed twice it would ask for a session that is gone.
      yes.addEventListener('click', () => {
        if (yes.ariaDisabled) return;
        yes.ariaDisabled = 'true';
        void this.#erase(address).finally(() => (yes.ariaDisabled = null));
      });
      no.addEventListener('click', () => {
        row.replaceChildren(ask);
        ask.focus();
      });
      row.replaceChildren(make('p', 'small', words.eraseSure), no, yes);
      no.focus();
    });
    row.append(ask);
    return row;
  }

  async #erase(address: Address): Promise<void> {
    const answer = await askFor('session', address, 'DELETE');
    if (typeof answer === 'string') {
      this.#trouble(answer);
      return;
    }
    history.replaceState(null, '', location.pathname);
    this.querySelector('[data-body]')?.replaceChildren();
    this.#say([this.#words.gone, '']);
    focusOn(this.querySelector('h1'));
  }

  async #save(what: string, name: string, type: string, address: Address): Promise<void> {
    const answer = await askFor(what, address);
    if (typeof answer === 'string') this.#trouble(answer);
    else download(await answer.text(), name, type);
  }

  #say([lead, small]: [string, string]): void {
    const [large, quiet] = [this.querySelector('[data-lead]'), this.querySelector('[data-small]')];
    if (large) large.textContent = lead;
    if (quiet) quiet.textContent = small;
  }

  #trouble(which: Trouble): void {
    const { title, text } = this.#words.trouble[which];
    const notice = this.querySelector<HTMLElement>('[data-notice]');
    if (!notice) return;
    notice.hidden = false;
    notice.querySelector('b')?.replaceChildren(title);
    notice.querySelector('p')?.replaceChildren(text);
    if (!this.querySelector('[data-body]')?.childElementCount) this.#say(['', '']);
  }
}

customElements.define('session-report', SessionReport);
