import { attempt } from '../../domain/attempt.ts';
import { takeNotedShelf } from '../../portal/launch/shelf-of-tab.ts';
import { wipe } from './wipe.ts';

// Also where a page was left by its link, before its scripts were there: course pages behind this one give way.
attempt(() => {
  sessionStorage.setItem('left', '1');
});

// Still set: the page that was left has not wiped, or not to the end.
if (attempt(() => localStorage.getItem('rbr:leaving'))) {
  takeNotedShelf();
  void wipe().then((gone) => {
    document.querySelector('[data-undone]')?.toggleAttribute('hidden', gone);
  });
}
