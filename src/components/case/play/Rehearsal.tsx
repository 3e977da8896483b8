import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface RehearsalProps {
  /** What is rehearsed; another name is another rehearsal. */
  of: string;
  /** Asked only then: what it needs is worked out in idle time too. */
  children: () => ReactNode;
}

/**
 * Renders what may come next outside the page, once the browser is idle: what runs for the first time takes an old phone longer
 * than a frame, and the learner is still reading.
 */
export function Rehearsal({ of, children }: RehearsalProps) {
  const [aside] = useState(() => document.createElement('div'));
  const [ready, setReady] = useState<string>();
  useEffect(() => {
    const rehearse = () => {
      startTransition(() => {
        setReady(of);
      });
    };
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rehearse, 200);
      return () => {
        clearTimeout(timer);
      };
    }
    const idle = requestIdleCallback(rehearse, { timeout: 1000 });
    return () => {
      cancelIdleCallback(idle);
    };
  }, [of]);
  return ready === of ? createPortal(children(), aside) : null;
}
