import { readPackageOptions, type PackageOptions } from '../../domain/course/package-options.ts';
import type { Register } from '../../domain/register/register.ts';
import { BRIDGE, type CourseBridge } from '../../portal/launch/bridge.ts';
import { openCalm } from '../../portal/launch/calm.ts';
import { openBridge } from '../../portal/launch/open-bridge.ts';
import { openLaunch, type Reporting } from '../../portal/launch/open-launch.ts';
import { openSession } from '../../portal/launch/open-session.ts';
import { FIRST, isPlace } from '../../portal/launch/pages.ts';
import { wait } from '../../portal/wait.ts';
import { foldProgress } from '../../domain/record/progress.ts';
import { applyPreferences } from '../../stores/apply-preferences.ts';
import { environment } from '../../stores/environment.ts';
import { showCourse } from './show-course.ts';
import { showDetails } from './show-details.ts';
import { showLine, whereNow } from './show-line.ts';
import { showMessage } from './show-message.ts';
import { showTrouble } from './show-trouble.ts';
import { part, words } from './page-parts.ts';

/** Milliseconds that a learner who leaves waits for the portal. */
const PATIENCE = 4000;
/** The empty page after ‘Leave now’. */
const LEFT = '/left.html';

applyPreferences(document.documentElement);
void launch();

async function launch(): Promise<void> {
  // On the web there is no portal, and nothing of a package to load.
  const [given, register, reporting] = document.documentElement.dataset.package
    ? await Promise.all([
        load<unknown>('package-options.json'),
        load<Register>('register.json'),
        load<Reporting>('reporting.json'),
      ])
    : [];
  const options = readPackageOptions(given);
  const calm = openCalm();
  const session = options && openSession(options.format, calm, window);
  if (!session || !register || !reporting) {
    showMessage({ ...words.apart, href: FIRST });
    part('line').textContent = words.line.apart;
    return;
  }
  const frame = part('frame') as HTMLIFrameElement;
  let last = '';
  const launched = await openLaunch({
    options,
    register,
    reporting,
    session,
    device: environment.newName(),
    place: new URL('.', location.href).pathname,
    location: () => (last = placeOf(frame, options) || last),
    now: environment.now,
    calm: calm.wait,
    later: environment.later,
  });
  const { start, teller, shelf } = launched;
  if ('missing' in start && start.missing === 'over') {
    showMessage(words.ended);
    part('line').textContent = words.line.ended;
    return;
  }
  const bridge: CourseBridge = openBridge({
    ...launched,
    kind: session.kind,
    where: () => whereNow(launched),
    examine: session.examine,
  });
  (window as unknown as Record<string, unknown>)[BRIDGE] = bridge;

  const tell = () => {
    showLine(launched);
    showDetails(launched, options, session.calls);
    showTrouble(launched);
  };
  teller?.listen(tell);
  tell();
  showCourse(frame, 'missing' in start ? FIRST : await placeToGo(start.location, options), calm);
  // ‘Leave now’ replaces the portal’s own page; where the browser does not let it, this page at least gives way.
  frame.addEventListener('load', () => {
    const { href = '' } = frame.contentWindow?.location ?? {};
    if (!href.endsWith(LEFT)) return;
    document.documentElement.hidden = true;
    location.replace(href);
  });

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) teller?.secure();
  });
  addEventListener('pagehide', () => {
    teller?.end(false);
    void shelf.close();
  });
  // A page that comes back from the browser’s cache has no session any more.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const leave = document.querySelector<HTMLButtonElement>('[data-action=leave]');
  if (!teller || !leave) return;
  leave.hidden = false;
  leave.addEventListener('click', () => void leaveNow());

  async function leaveNow(): Promise<void> {
    if (!teller || !leave || leave.ariaDisabled) return;
    leave.ariaDisabled = 'true';
    // There is time to hear whether the portal has it, but not for ever.
    await Promise.race([teller.settled(), wait(PATIENCE)]);
    const { state } = teller.told();
    const address = teller.end(true);
    frame.remove();
    leave.hidden = true;
    const fine = ['saved', 'quiet'].includes(state);
    if (!fine) part('line').textContent = words.line.ended;
    if (address) location.replace(address);
    else showMessage(fine ? words.over : { title: words.over.failedTitle, text: words.over.failedText });
  }

  async function placeToGo(told: string, { lessons, cases }: PackageOptions): Promise<string> {
    const { place } = foldProgress((await bridge.open()).events);
    const kept = place && place.page + (place.section ? `#${place.section}` : '');
    return [told, kept].find((each) => each && isPlace(each, { lessons, cases })) ?? FIRST;
  }
}

/** The page in the frame, with the section that is shown; empty where it is none to come back to. */
function placeOf(frame: HTMLIFrameElement, options: PackageOptions): string {
  const { pathname = '', hash = '' } = frame.contentWindow?.location ?? {};
  const place = (/[a-z0-9-]+\.html$/.exec(pathname)?.[0] ?? '') + hash;
  return isPlace(place, options) ? place : '';
}

/** A file of the package; `undefined` where it is missing or damaged. */
async function load<Content>(name: string): Promise<Content | undefined> {
  try {
    const response = await fetch(name);
    return response.ok ? ((await response.json()) as Content) : undefined;
  } catch {
    return undefined;
  }
}
