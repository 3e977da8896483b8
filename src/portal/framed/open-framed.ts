import type { Portal } from '../port.ts';
import { findBridge } from './find-bridge.ts';
import { sayWhere } from './say-where.ts';

/**
 * The record through the launch page, which holds the session with the portal while the pages in its frame come and go.
 * `undefined` where no launch page is around this one.
 */
export function openFramed(): Portal | undefined {
  const bridge = findBridge();
  if (!bridge) return undefined;
  const stops: (() => void)[] = [];
  const keep = (stop: () => void) => {
    stops.push(stop);
    return stop;
  };
  const close = () => {
    for (const stop of stops.splice(0)) stop();
  };
  // The page around outlives this one and must not call into it.
  addEventListener('pagehide', close);
  outsideOpensApart();
  keep(bridge.listenWhere(sayWhere));
  return {
    kind: bridge.kind,
    open: () => bridge.open(),
    append: (events) => bridge.append(events),
    listen: (hear) => keep(bridge.listen(hear)),
    close,
  };
}

/** A law text of another site may not be shown in a frame, and would take the course out of the portal: it opens in a window of its own. */
export function outsideOpensApart(): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin === location.origin || !link.protocol.startsWith('http')) return;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
}
