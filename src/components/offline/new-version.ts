/// Asked for by `boot.js` where the worker serves the page: tells of a newer version, outside of cases, and goes on with loading.
import { keptIn } from '../../offline/kept.ts';
import { newestId } from './newest-id.ts';
import { newVersionStrip } from './new-version-strip.ts';

/** Pages on which nothing is told: a case is not interrupted, and one page tells it itself. */
const SILENT = ['case', 'offline'];

async function begin(worker: ServiceWorker): Promise<void> {
  const base = new URL('./', worker.scriptURL).href;
  const kept = keptIn(base);
  const { current, next } = await kept.read();
  // The learner has asked for it on another page; browsers end a worker that works for long.
  if (next?.wanted) worker.postMessage({ order: 'keep' });
  if (!current) return;

  addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser’s memory, where a page outlives its version.
    if (persisted) void kept.read().then((now) => now.current?.id !== current.id && location.reload());
  });
  if (SILENT.includes(document.querySelector('main')?.dataset.page ?? '')) return;
  const tell = newVersionStrip(current, kept, worker);
  const id = await newestId(kept);
  if (id !== undefined && id !== current.id) await tell();
}

function whenRead(work: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work);
  else work();
}

const { controller } = navigator.serviceWorker;
if (controller && window.top === window) {
  whenRead(() => {
    // Where the browser forbids its storage, there is no version to tell of.
    void begin(controller).catch(() => undefined);
  });
}
