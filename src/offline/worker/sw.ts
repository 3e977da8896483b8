/// The service worker: keeps the course on this device, and serves it from there. It is registered only when a learner asks for it.
import { LIST } from '../../domain/offline/list.ts';
import { keptIn } from '../kept.ts';
import { LINE, type Order } from '../orders.ts';
import { createAnswer } from './answer.ts';
import { createKeeper } from './keeper.ts';
import type { WorkerScope } from './scope.ts';

const scope = self as unknown as WorkerScope;
const base = scope.registration.scope;
const line = new BroadcastChannel(LINE);

const keeper = createKeeper({
  base,
  kept: keptIn(base),
  tell: (news) => {
    line.postMessage(news);
  },
  openPages: () => answer.openPages(),
});
const answer = createAnswer({ scope, base, state: keeper.state });

const ORDERS: Record<Order['order'], (order: Order) => Promise<void>> = {
  keep: keeper.keep,
  stop: keeper.stop,
  use: (order) => keeper.takeUp('id' in order ? order.id : ''),
  remove: async () => {
    await keeper.remove();
    await scope.registration.unregister();
  },
};

// A new worker serves the versions as the old one did, so there is nothing to wait for.
scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base) || request.url === base + LIST) return;
  event.respondWith(answer.answer(event));
  if (request.mode === 'navigate') event.waitUntil(keeper.forget(answer.openIds));
});
scope.addEventListener('message', (event) => {
  const order = event.data as Order;
  event.waitUntil(ORDERS[order.order](order));
});
