import { type Progress, scaledBy } from '../../domain/offline/progress.ts';
import { keptIn } from '../../offline/kept.ts';
import { LINE, type News, type Order, type Stop } from '../../offline/orders.ts';
import type { Keeping } from './keeping.ts';
import { look } from './look.ts';
import type { Action } from './notice-view.ts';
import { show } from './show.ts';
import { type OfflineScriptWords, viewOf } from './view.ts';

/** Milliseconds after which the worker is asked to go on: browsers end one that works for long, and a line comes back unannounced. */
const AGAIN = 20_000;

/** `<keep-course>`: keeps the course on this device, tells how far it is, and removes it; the worker does the work. */
class KeepCourse extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as OfflineScriptWords;
    const base = new URL('./', location.href).href;
    const kept = keptIn(base);
    let keeping: Keeping = { is: 'unknown' };
    let factor = 1;
    let isAsked = false;
    let turn = 0;

    const update = (next: Keeping) => {
      keeping = next;
      show(this, viewOf(keeping, words), words.keeping.told, press);
    };
    const lookAgain = async (stopped?: { why: Exclude<Stop, 'asked' | 'line'>; sent: number }) => {
      const mine = ++turn;
      const seen = await look(kept, stopped);
      // Looked for anew meanwhile, or begun: what was seen is no longer so.
      if (mine !== turn) return;
      factor = seen.factor;
      update(seen.keeping);
      if (keeping.is === 'loading' && !keeping.isBroken) await give({ order: 'keep' });
    };
    const onStopped = async (why: Stop, sent: number) => {
      if (why === 'line' && keeping.is === 'loading') update({ ...keeping, isBroken: true });
      else await lookAgain(why === 'asked' || why === 'line' ? undefined : { why, sent });
    };
    /** Gives the worker an order; without one, it is registered to keep the course, and has nothing to do otherwise. */
    const give = async (order: Order) => {
      const { serviceWorker } = navigator;
      try {
        const known = await serviceWorker.getRegistration(base);
        if (!known && order.order !== 'keep') return;
        if (order.order === 'keep') await serviceWorker.register('sw.js');
        (await serviceWorker.ready).active?.postMessage(order);
      } catch (error) {
        await onStopped((error as Error).name === 'SecurityError' ? 'forbidden' : 'line', 0);
      }
    };
    const press = async (action: Action) => {
      if (action === 'look') return lookAgain();
      if (action === 'keep') onKeep();
      if (action !== 'use') return give({ order: action });
      const id = keeping.is === 'kept' ? keeping.newer?.id : undefined;
      isAsked = id !== undefined;
      if (id !== undefined) await give({ order: 'use', id });
    };
    const onKeep = () => {
      turn += 1;
      // Some browsers ask the learner; loading does not wait for the answer.
      void navigator.storage.persist().catch(() => false);
      if (keeping.is === 'open') update({ is: 'loading', progress: keeping.progress, isBroken: false });
      else if (keeping.is === 'loading') update({ ...keeping, isBroken: false });
      else if (keeping.is === 'kept' && keeping.newer) onProgress(keeping.newer.progress);
    };
    const onProgress = (progress: Progress) => {
      const version =
        keeping.is === 'kept' ? keeping.newer?.version : keeping.is === 'loading' ? keeping.update : undefined;
      update({ is: 'loading', progress, isBroken: false, update: version });
    };

    new BroadcastChannel(LINE).addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (data.news === 'progress') onProgress(scaledBy(factor, data.progress));
      else if (data.news === 'stopped') void onStopped(data.why, data.progress.sent * factor);
      else if (data.news === 'used' && isAsked) location.reload();
      else void lookAgain();
    });
    const goOn = () => {
      if (keeping.is === 'loading') void give({ order: 'keep' });
    };
    setInterval(goOn, AGAIN);
    addEventListener('online', goOn);
    void lookAgain();
  }
}

customElements.define('keep-course', KeepCourse);
