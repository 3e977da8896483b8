import { attempt } from '../../domain/attempt.ts';
import { $leaving } from '../../stores/preferences.ts';

/** Milliseconds within which Esc is pressed three times. */
const QUICK = 1500;
/** Milliseconds that wiping may keep the empty page waiting; what is not gone by then, that page wipes. */
const PATIENCE = 3000;

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
let presses: number[] = [];

const loadWipe = () => import('./wipe.ts');

// At hand before it is needed, also for a moment without a connection.
$leaving.subscribe((leaving) => {
  if (leaving) loadWipe().catch(() => undefined);
});

link?.addEventListener('click', leave);

// Heard before all others, and not taken from them: each Esc still closes what it closes. Whoever does anything between is not leaving.
for (const action of ['keydown', 'pointerdown'] as const) addEventListener(action, heed, true);

function heed(event: KeyboardEvent | PointerEvent): void {
  const { key, repeat, timeStamp } = event as Partial<KeyboardEvent> & Event;
  if (repeat) return;
  presses = key === 'Escape' ? [...presses, timeStamp] : [];
  if (timeStamp - (presses.at(-3) ?? NaN) < QUICK) leave(event);
}

/** Shows nothing from this moment on, and puts an empty page in the place of this one; the way back does not lead here. */
function leave(event: Event): void {
  event.preventDefault();
  const { href } = link ?? location;
  const go = () => {
    // A page that frames the course would still say what was in it.
    if (top !== self) attempt(() => top?.location.replace(href));
    location.replace(href);
  };
  // A slow line would keep this page in view until the other one has come.
  document.documentElement.hidden = true;
  document.title = '';
  attempt(() => {
    history.replaceState(0, '', href);
    // Pages of the course behind this one give way as well: see boot.js.
    sessionStorage.left = '1';
  });
  if (!$leaving.get()) {
    go();
    return;
  }
  setTimeout(go, PATIENCE);
  loadWipe()
    .then(({ wipe }) => wipe())
    .then(go, go);
}
