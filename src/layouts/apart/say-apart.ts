import { focusOn, make } from '../../components/make/make.ts';
import { attempt } from '../../domain/attempt.ts';
import { apartWords as words } from '../../i18n/en/apart.ts';
import { findBridge } from '../../portal/framed/find-bridge.ts';
import { makeNotice } from '../make-notice.ts';

/** Set once the notice was put away in this tab. */
const TOLD = 'rbr:apart';

// In packages alone, on every page that belongs into the frame of the launch page.
if (!findBridge() && !attempt(() => sessionStorage.getItem(TOLD))) sayApart();

/** Says in the strip of notices that no portal hears of what is done here. */
function sayApart(): void {
  const dismiss = make('button', 'act line', words.dismiss);
  const notice = makeNotice('apart', words, dismiss);
  dismiss.addEventListener('click', () => {
    attempt(() => {
      sessionStorage.setItem(TOLD, '1');
    });
    notice.remove();
    focusOn(document.querySelector('main'));
  });
  document.querySelector('notice-strip')?.append(notice);
}
