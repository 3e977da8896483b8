import { atom } from 'nanostores';
import { $progress } from '../../stores/record.ts';

/** Milliseconds after which the page follows all the same: a hidden page paints no frame. */
const PATIENCE = 250;

/** The progress that the case shows: that of the record, but for the frame in which what was prepared is shown. */
export const $inView = atom($progress.get());

let held = false;
$progress.listen(follow);

/** Lets the page follow the record only once the next frame is painted: what is shown in that frame must not wait for it. */
export function followAfterFrame(): void {
  held = true;
  requestAnimationFrame(() => requestAnimationFrame(release));
  setTimeout(release, PATIENCE);
}

function release(): void {
  held = false;
  follow();
}

function follow(): void {
  if (!held) $inView.set($progress.get());
}
