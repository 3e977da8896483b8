import { attempt } from '../../domain/attempt.ts';
import { newsSince, sentBytes, toLoad } from '../../domain/offline/list.ts';
import { fill } from '../../i18n/fill.ts';
import { newVersionWords as words } from '../../i18n/en/offline.ts';
import type { Kept, KeptHere } from '../../offline/kept.ts';
import { LINE, type News, type Order } from '../../offline/orders.ts';
import { type Action, newerNotice, type Notice } from './notice-view.ts';
import { shareWords } from './size-words.ts';

/** The version that was put off in this tab. */
const LATER = 'rbr:later';

const PARTS =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><use href="#s-off"/></svg><div><b></b><p></p></div><div class="acts"><button class="act line" type="button"></button><button class="act bare" type="button"></button></div>';

/** The calm strip under the bar. The function that it returns looks what is so, and shows it. */
export function newVersionStrip(
  current: NonNullable<Kept['current']>,
  kept: KeptHere,
  worker: ServiceWorker,
): () => Promise<void> {
  const strip = document.createElement('div');
  strip.className = 'notice calm';
  strip.innerHTML = PARTS;
  const [title, text] = strip.querySelectorAll('b, p');
  const [button, later] = strip.querySelectorAll('button');
  let id = '';
  let action: Action | undefined;
  let isAsked = false;

  const order = (what: Order) => {
    worker.postMessage(what);
  };
  const show = (notice: Notice) => {
    title?.replaceChildren(notice.title);
    text?.replaceChildren(notice.text);
    button?.replaceChildren(notice.button?.label ?? '');
    action = notice.button?.action;
    if (button) button.hidden = action === undefined;
    if (!strip.isConnected) document.querySelector('notice-strip')?.append(strip);
  };
  const tell = async () => {
    const list = await kept.newest().catch(() => undefined);
    if (!list || list.id === current.id || list.id === attempt(() => sessionStorage.getItem(LATER))) return;
    id = list.id;
    const [here, whole, now] = await Promise.all([kept.paths(id), kept.whole(id), kept.whole(current.id)]);
    const left = whole ? 0 : sentBytes(toLoad(list, here, now));
    const news = now ? newsSince(now, list) : [];
    show(newerNotice({ version: list.version, left, news }, current.version, words));
  };

  later?.replaceChildren(words.later);
  later?.addEventListener('click', () => {
    attempt(() => {
      sessionStorage.setItem(LATER, id);
    });
    strip.remove();
    const main = document.querySelector('main');
    if (main) main.tabIndex = -1;
    main?.focus();
  });
  button?.addEventListener('click', () => {
    isAsked = action === 'use';
    order(isAsked ? { order: 'use', id } : { order: 'keep' });
  });
  new BroadcastChannel(LINE).addEventListener('message', ({ data }: MessageEvent<News>) => {
    const shown = title?.textContent ?? '';
    if (data.news === 'whole') void tell();
    else if (!strip.isConnected) return;
    else if (data.news === 'used' && isAsked) location.reload();
    else if (data.news === 'progress') {
      const share = shareWords(data.progress.sent, data.progress.of, words);
      show({ isTrouble: false, title: shown, text: fill(words.loading, share) });
    } else if (data.news === 'stopped') {
      show({ isTrouble: false, title: shown, text: words.broken, button: { label: words.again, action: 'keep' } });
    } else strip.remove();
  });
  return tell;
}
