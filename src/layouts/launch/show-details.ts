import { make } from '../../components/make/make.ts';
import type { PackageOptions } from '../../domain/course/package-options.ts';
import { fill } from '../../i18n/fill.ts';
import type { Call } from '../../portal/lms/call-log.ts';
import type { Launched } from '../../portal/launch/open-launch.ts';
import { part, words } from './page-parts.ts';
import { showAside } from './show-aside.ts';

let begun = false;

/** What the portal was told and will be told, and what was chosen when the package was made: in plain words, behind a button. */
export function showDetails(launched: Launched, options: PackageOptions, calls: readonly Call[]): void {
  const t = words.told;
  const { completes, passMark, sendFailed, version, content, language, format, lessons, cases } = options;
  const { passMark: asked, doneWhen } = 'missing' in launched.start ? {} : launched.start;
  const passes = fill(asked === undefined ? t.passesText : t.passesPortal, { mark: percent(asked ?? passMark) });
  const rows: [string, string][] = [
    [t.now, now(launched)],
    [t.sent, t.sentText],
    [t.never, t.neverText],
    [t.completes, t.completesTexts[completes]],
    [t.passes, `${passes} ${sendFailed ? t.failedSent : t.failedNever}`],
    ...(doneWhen ? [[t.done, t.doneTexts[doneWhen]] as [string, string]] : []),
    [
      t.package,
      fill(t.packageText, {
        version,
        content,
        format: t.formats[format],
        language,
        lessons: lessons.length,
        cases: cases.length,
      }),
    ],
  ];
  const told = launched.teller?.told();
  if (told && told.size > 0) {
    const { size: n, limit } = told;
    rows.push([t.room, limit === undefined ? fill(t.roomText, { n }) : fill(t.roomOf, { n, limit })]);
  }
  const cause = 'missing' in launched.start ? launched.start.cause : told?.cause;
  if (cause) rows.push([t.cause, cause]);
  part('facts').replaceChildren(...rows.map(([term, text]) => row(term, text)));
  part('facts').dataset.calls = String(calls.length);
  if (begun) return;
  begun = true;
  void showAside(launched);
  openAndClose();
}

/** Of a share, with as many decimals as it has: 86.67. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function now({ start, teller }: Launched): string {
  const t = words.told;
  if ('missing' in start || !teller) return t.noPortal;
  const { state, report } = teller.told();
  if (state === 'quiet') return t.nothing;
  const { completion, success, score, progress } = report;
  const said = fill(t.state, {
    completion: t.completion[completion],
    success: t.success[success],
    progress: Math.round(progress * 100),
  });
  return score ? fill(t.score, { state: said, right: score.right, of: score.of }) : said;
}

function row(term: string, text: string): HTMLElement {
  return make('div', '', make('dt', '', term), make('dd', '', text));
}

function openAndClose(): void {
  const sheet = document.getElementById('told');
  const button = document.querySelector<HTMLButtonElement>('[data-action=details]');
  if (!sheet || !button) return;
  const toggle = (open: boolean) => {
    sheet.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    (open ? sheet.querySelector<HTMLElement>('h2') : button)?.focus();
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    toggle(sheet.matches('[hidden]'));
  });
  sheet.querySelector('[data-action=close]')?.addEventListener('click', () => {
    toggle(false);
  });
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') toggle(false);
  });
}
