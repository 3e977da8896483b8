import { download } from '../../components/make/download.ts';
import { make } from '../../components/make/make.ts';
import type { DoctorScriptWords } from '../../i18n/en/doctor.ts';
import { advise } from '../../portal/doctor/advise.ts';
import { examineBrowser } from '../../portal/doctor/examine-browser.ts';
import { findBridge } from '../../portal/framed/find-bridge.ts';
import { examineRuntime, type RuntimeFindings } from '../../portal/doctor/examine-runtime.ts';
import { SCORM12 } from '../../portal/scorm12/model.ts';
import { SCORM2004 } from '../../portal/scorm2004/model.ts';
import { wait } from '../../portal/wait.ts';
import { reportRows, type Row } from './report-rows.ts';

const root = document.querySelector<HTMLElement>('[data-doctor]');
if (root) prepare(root);

/** Lets the button begin the examination, and shows what came of it. */
function prepare(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.words ?? '{}') as DoctorScriptWords;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`);
  const [start, status, report, findings, said] = ['start', 'status', 'report', 'findings', 'said'].map(part);
  const list = root.querySelector('[data-part=advice]');
  const format = (document.documentElement.dataset.package ?? 'web') as keyof DoctorScriptWords['kinds'];
  let text = '';

  async function examine(): Promise<void> {
    start?.setAttribute('aria-disabled', 'true');
    status?.replaceChildren(words.working);
    const runtimes: RuntimeFindings[] = [];
    for (const standard of [SCORM12, SCORM2004]) {
      const found = await examineRuntime(standard, { from: window, breathe: wait });
      if (found) runtimes.push(found);
    }
    // Only the launch page has the key to a cmi5 store.
    const store = format === 'cmi5' ? await findBridge()?.examine?.() : undefined;
    const browser = await examineBrowser(window);
    const about = format === 'cmi5' ? (store ?? 'apart') : undefined;
    const advice = advise(runtimes, browser, about).map((each) => words.advice[each]);
    const all = [...runtimes, ...(store ? [store] : [])];
    if (all.some(({ session }) => session !== 'refused')) advice.push(words.notTried);
    const rows = reportRows(runtimes, store, browser, words, { made: new Date().toLocaleDateString('en-GB'), format });
    const heard = all.flatMap(({ said }) => said);
    text = asText(words, advice, rows, heard);
    list?.replaceChildren(...advice.map((each) => make('li', '', each)));
    findings?.replaceChildren(...rows.map(asRow));
    said?.replaceChildren(heard.join('\n'));
    root.querySelector('[data-part=heard]')?.toggleAttribute('hidden', heard.length === 0);
    start?.removeAttribute('aria-disabled');
    start?.replaceChildren(words.again);
    status?.replaceChildren(words.done);
    if (report) report.hidden = false;
    report?.querySelector<HTMLElement>('h2')?.focus();
  }

  start?.addEventListener('click', () => {
    if (start.getAttribute('aria-disabled') !== 'true') void examine();
  });
  root.querySelector('[data-do=print]')?.addEventListener('click', () => {
    print();
  });
  root.querySelector('[data-do=save]')?.addEventListener('click', () => {
    download(text, words.file, 'text/plain');
  });
}

function asText(
  words: DoctorScriptWords,
  advice: readonly string[],
  rows: readonly Row[],
  heard: readonly string[],
): string {
  const parts = [
    [words.title],
    [words.adviceTitle, ...advice.map((each) => `- ${each}`)],
    [words.foundTitle, ...rows.map(([term, each]) => `${term}: ${each}`)],
    ...(heard.length > 0 ? [[words.saidTitle, ...heard]] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function asRow([term, text]: Row): HTMLElement {
  return make('div', '', make('dt', '', term), make('dd', '', text));
}
